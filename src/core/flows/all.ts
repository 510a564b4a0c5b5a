import { type AnyFlow, anyFlow, type Flows } from '../conversation.ts';
import { approval } from './approval.ts';
import { caller } from './caller.ts';
import { helpdeskCase } from './case.ts';
import { change } from './change.ts';
import { chats } from './chats.ts';
import { link } from './link.ts';
import { linkOther } from './link-other.ts';
import { menu, welcome } from './menu.ts';
import { methods } from './methods.ts';
import { register } from './register.ts';
import { reset } from './reset.ts';
import { unlock } from './unlock.ts';

const all: readonly AnyFlow[] = [
  anyFlow(menu),
  anyFlow(welcome),
  anyFlow(reset),
  anyFlow(unlock),
  anyFlow(change),
  anyFlow(register),
  anyFlow(methods),
  anyFlow(link),
  anyFlow(linkOther),
  anyFlow(chats),
  anyFlow(helpdeskCase),
  anyFlow(caller),
  anyFlow(approval),
];

/** Every flow by name. */
export const flows: Flows = new Map(all.map((flow) => [flow.name, flow]));
