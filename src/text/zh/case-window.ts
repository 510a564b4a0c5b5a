/** Sentences of the action on somebody's message that opens a helpdesk case about them. */
export const caseWindow = {
  'casewindow.title': '帮助台案例',
  'casewindow.explain': '此案例针对这条消息的作者。您只会在与我的单独对话中看到它，不会出现在这里。',
  'casewindow.ticket': '工单',
  'casewindow.ticket.hint': '按您的服务台的写法，例如 INC-4711。',
  'casewindow.open': '打开案例',
  'casewindow.nobody': '这条消息不是由贵组织的人员撰写的。请直接给我发消息：帮助台、人员、工单。',
} as const;
