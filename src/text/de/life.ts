/** How long passwords live, and who is exempt: what administrators see and change in chat. */
export const life = {
  'life.title': 'Kennwortablauf',
  'life.summary': 'Wie lange Kennwörter im Verzeichnis gelten und wer ausgenommen ist',
  'life.unknown': 'Dieses Verzeichnis kann nicht sagen, wie lange Kennwörter gelten, oder seine Teile sagen Verschiedenes.',
  'life.reminders':
    'Erinnerungen vor dem Ablauf: {on, select, true {ein} other {aus}}. Geschaltet werden sie in der Richtlinie bei den Benachrichtigungen.',
  'life.own':
    'Für ein Konto mit eigener Richtlinie, etwa einer fein abgestimmten in Active Directory, oder mit einer Ausnahme gilt das nicht.',
  'life.not-here': 'Latchkey kann das hier nicht ändern: Das Verzeichnis regelt es anderswo oder gibt Latchkey kein Recht dazu.',
  'life.button.person': 'Eine Person ansehen',
  'life.advice':
    'NIST rät von regelmäßigen Wechseln ab (SP 800-63B): Ein Kennwort soll gewechselt werden, wenn es bekannt geworden ist. Eine längere Geltung zählt trotzdem als schwächer, denn nicht jedes Leck wird bemerkt.',
  'life.days': 'Tage bis zum Ablauf eines Kennworts',
  'life.never': 'Kennwörter laufen nie ab',
  'policy.changed.life':
    '{before, plural, =0 {nie} one {nach # Tag} other {nach # Tagen}} → {after, plural, =0 {nie} one {nach # Tag} other {nach # Tagen}}{direction, select, weaken { (schwächer)} tighten { (strenger)} other {}}',
  'policy.changed.exemption':
    '{name}: {on, select, true {das Kennwort läuft nie ab (schwächer)} other {das Kennwort läuft wieder ab (strenger)}}',
  'life.ending':
    '{whole, select, true {{ending, plural, =0 {Kein Kennwort würde sofort ablaufen.} one {Ein Kennwort würde sofort ablaufen.} other {# Kennwörter würden sofort ablaufen.}}} other {{ending, plural, =0 {Nicht alle konnten rechtzeitig angesehen werden. Es fand sich kein Kennwort, das sofort ablaufen würde.} one {Nicht alle konnten rechtzeitig angesehen werden. Mindestens ein Kennwort würde sofort ablaufen.} other {Nicht alle konnten rechtzeitig angesehen werden. Mindestens # Kennwörter würden sofort ablaufen.}}}}',
  'life.second': 'Ein zweiter Administrator muss zustimmen.',
  'life.person': 'Anmeldename oder E-Mail-Adresse',
  'life.of': 'Kennwort von {name}',
  'life.own-policy': 'Es läuft nicht so ab, wie die Organisation es vorgibt: Das Konto hat eine eigene Richtlinie.',
  'life.button.exempt': 'Nie ablaufen lassen',
  'life.button.restore': 'Wieder ablaufen lassen',
  'life.exempting': 'Das Kennwort läuft dann nie ab. Die Person wird an jeder Adresse benachrichtigt.',
  'life.restoring': 'Das Kennwort läuft dann wieder ab wie die der anderen. Die Person wird an jeder Adresse benachrichtigt.',
  'life.restoring.ends': 'Es ist älter, als Kennwörter sein dürfen: Es läuft sofort ab.',
  'life.done.saved': 'Das Verzeichnis hat es übernommen. Alle Administratoren werden benachrichtigt.',
  'life.done.exempted': 'Das Kennwort läuft ab jetzt nie mehr ab. Die Person wird an jeder Adresse benachrichtigt.',
  'life.done.restored': 'Das Kennwort läuft wieder ab. Die Person wird an jeder Adresse benachrichtigt.',
  'life.problem.not-supported':
    'Nicht geschehen: Dieses Verzeichnis lässt Latchkey das nicht einstellen. Stellen Sie es dort ein.',
  'life.problem.no-rights': 'Nicht geschehen: Das Konto von Latchkey hat im Verzeichnis kein Recht dazu.',
  'life.problem.unknown':
    'Das Verzeichnis hat nicht geantwortet. Latchkey stellt fest, was daraus geworden ist: Sehen Sie in einer Minute wieder nach.',
  'life.problem.changed': 'Nicht geschehen: Es wurde inzwischen geändert. So ist es jetzt.',
  'life.problem.privileged': 'Das Konto ist privilegiert: Seine Ausnahme wird nicht im Chat geändert.',
  'life.problem.self': 'Niemand nimmt sich selbst aus: Das kann ein anderer Administrator tun.',
  'proposal.why.not-written': 'Das Verzeichnis hat es nicht übernommen. Die Änderung muss neu vorgeschlagen werden.',
  'proposal.why.unknown':
    'Das Verzeichnis hat nicht geantwortet. Latchkey stellt fest, was daraus geworden ist; wurde es geändert, werden alle Administratoren benachrichtigt.',
} as const;
