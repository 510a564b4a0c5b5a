import type { types } from '@slack/bolt';
import type { Sentence } from '../../../core/views.ts';
import { plain } from './speaking.ts';

const titleLimit = 24;

/** A window that says one thing and asks nothing. */
export const sayingWindow = (locale: string, title: Sentence, sentence: Sentence): types.ModalView => ({
  type: 'modal',
  callback_id: 'lk:said',
  private_metadata: '',
  title: plain(locale, title, titleLimit),
  close: plain(locale, { say: 'slack.form.close' }, titleLimit),
  blocks: [{ type: 'section', text: plain(locale, sentence) }],
});
