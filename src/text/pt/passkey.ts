/** Sentences of passkeys, in chat and on the page. */
export const passkey = {
  'method.passkey.hint': 'Seu dedo, seu rosto ou o PIN do seu dispositivo',
  'code.passkey': 'Use sua chave de acesso na sua página',
  'code.passkey.explain': 'Abra sua página no dispositivo que tem sua chave de acesso. A página pede o código da página abaixo.',
  'add.passkey': 'Criar uma chave de acesso',
  'add.passkey.explain':
    'Abra sua página no dispositivo que você quer usar. Você confirma com o dedo, o rosto ou o PIN do dispositivo. A página pede o código da página abaixo.',

  'problem.passkey.wrong': 'Não era a chave de acesso que pedimos, ou seu dispositivo não verificou que é você. Tente de novo.',
  'problem.passkey.expired': 'Demorou demais ou já foi respondido. Tente de novo.',
  'problem.passkey.used': 'Essa chave de acesso já está registrada. Crie uma nova.',
  'problem.passkey.wait': 'Muitas tentativas. Espere {seconds, plural, one {# segundo} other {# segundos}} e tente de novo.',
  'problem.passkey.worn': 'Este método foi tentado vezes demais e está desativado. Use outro.',
  'problem.passkey.unavailable': 'Não conseguimos verificar agora. A tentativa pode contar. Tente de novo em um minuto.',
  'problem.passkey.interrupted': 'Houve uma interrupção e não verificamos. Tente de novo.',

  'page.make-passkey.title': 'Criar uma chave de acesso',
  'page.make-passkey.explain':
    'Uma chave de acesso mostra que é você com seu dedo, seu rosto ou o PIN do seu dispositivo. Não há nada para lembrar, e ninguém pode fazer você entregá-la.',
  'page.make-passkey.begin': 'Começar',
  'page.make-passkey.now': 'Dê um nome à sua chave de acesso e siga o que o navegador pedir.',
  'page.make-passkey.name': 'Nome desta chave de acesso',
  'page.make-passkey.name.hint': 'Para você reconhecê-la depois, como “Notebook do trabalho”.',
  'page.make-passkey.go': 'Criar minha chave de acesso',
  'page.use-passkey.title': 'Use sua chave de acesso',
  'page.use-passkey.explain': 'O navegador vai pedir sua chave de acesso. Tenha à mão o dispositivo em que ela está.',
  'page.use-passkey.begin': 'Pedir minha chave de acesso',
  'page.use-passkey.now': 'Siga o que o navegador pedir.',
  'page.use-passkey.go': 'Pedir de novo',
  'page.passkey.failed':
    'O navegador não forneceu nenhuma chave de acesso. Nada se perdeu: você pode tentar de novo ou voltar ao chat e escolher outro método.',
  'page.passkey.missing':
    'Este navegador não pode usar chaves de acesso aqui, ou os scripts dele estão desativados. Use outro navegador ou dispositivo, ou volte ao chat e escolha outro método.',
} as const;
