/** Sentences of the action on somebody's message that opens a helpdesk case about them. */
export const caseWindow = {
  'casewindow.title': 'ヘルプデスクのケース',
  'casewindow.explain':
    'このメッセージを書いた方についてのケースです。内容はここには表示されず、私とのダイレクトメッセージで確認できます。',
  'casewindow.ticket': 'チケット',
  'casewindow.ticket.hint': 'サービスデスクの表記どおりに入力してください（例：INC-4711）。',
  'casewindow.open': 'ケースを開く',
  'casewindow.nobody':
    'このメッセージを書いたのは、組織の方ではありません。代わりに、私に直接「ヘルプデスク」に続けて対象者とチケットを送信してください。',
} as const;
