import type { ContactValue } from '../../core/prefilled.ts';
import type { Person } from './person.ts';

/** What the people file has noted of how to reach somebody, as it stands there. */
export const contactIn = ({ mobilePhone, businessPhone, otherMails }: Person): readonly ContactValue[] => [
  ...(mobilePhone === null ? [] : [{ kind: 'mobile', value: mobilePhone, from: 'mobilePhone' } as const]),
  ...(businessPhone === null ? [] : [{ kind: 'office', value: businessPhone, from: 'businessPhone' } as const]),
  ...otherMails.map((value) => ({ kind: 'mail', value, from: 'otherMails' }) as const),
];
