/** When a password ends and how long a lock lasts, for the person whose they are. */
export const expiry = {
  'expiry.soon':
    '{days, plural, =0 {تنتهي صلاحية كلمة مرورك اليوم} one {تنتهي صلاحية كلمة مرورك خلال يوم واحد} two {تنتهي صلاحية كلمة مرورك خلال يومين} few {تنتهي صلاحية كلمة مرورك خلال # أيام} many {تنتهي صلاحية كلمة مرورك خلال # يومًا} other {تنتهي صلاحية كلمة مرورك خلال # يوم}} (في {at, date, day}).',
  'expiry.past': 'انتهت صلاحية كلمة مرورك في {at, date, day}. اختر كلمة مرور جديدة.',
  'expiry.valid-until': 'كلمة مرورك الجديدة صالحة حتى {at, date, dated}.',
  'lock.until': 'حسابك مقفل في دليل مؤسستك. ينتهي القفل تلقائيًا في الساعة {until, time, clock} (UTC).',
  'lock.since-until':
    'حسابك مقفل في دليل مؤسستك منذ الساعة {since, time, clock}. ينتهي القفل تلقائيًا في الساعة {until, time, clock} (UTC).',
  'lock.by-hand': 'حسابك مقفل في دليل مؤسستك. لا ينتهي القفل تلقائيًا.',
  'lock.since-by-hand': 'حسابك مقفل في دليل مؤسستك منذ {since, date, minute} (UTC). لا ينتهي القفل تلقائيًا.',
} as const;
