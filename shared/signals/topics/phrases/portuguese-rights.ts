import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** Portuguese: the law, what is known of a person, and what makes a customer need care. */
export const portugueseRights = {
  legal: {
    sure: `
      vou|vamos|quero|irei processar
      processar voces|voce|empresa
      advogad*|justica|tribunal|juiz|judicia*|denunci*|ilegal*|procon|juridic*
      acao|medidas|acoes judicial|legal|legais
      direito* .. consumidor
      entrar|entro|entrarei|ir|vou|irei ?com ?na ?a ?em justica|acao
      processo|acao contra|judicial
      processar ?a ?voces ?esta empresa|loja|banco
      quais|meus sao|direitos ?os ?meus direitos
      quais direitos
      recebi|chegou ?uma ?um intimacao|citacao|mandado|notificacao
      intimacao|indenizacao|indemnizacao|danos morais|juizado|providencia*
      danos morais|materiais
      juizado especial
      pequenas causas
      providencias|vias legais|cabiveis|judiciais
      codigo de defesa
      defesa do consumidor
      deco|asae|anatel|aneel|bacen|anac|ombudsman|provedor|reclame ... queixa|denunc*|reclam*|vou
      anatel|aneel|anac|asae|reguladora
      banco central ... reclam*|denunc*|vou
      queixa ?na|no|a|crime policia|tribunal|crime|deco|asae|psp|gnr
      livro de reclamacoes
      contra|segundo|pela ?a lei
      a lei diz|manda|obriga|garante|preve
      boletim de ocorrencia
      e|isso ?isso ?e contra ?a lei
      clausula* abusiva*`,
  },
  privacy_request: {
    sure: `
      lgpd|rgpd|privacidade
      dados pessoais
      que|quais dados voces|tem|guardam
      protecao de dados
      apag*|exclu*|elimin*|acesso|copia .. dados|informacoes
      direito .. esquecimento|acesso
      dados ... apag*|exclu*|guard*|vend*|compartilh*
      revog*|retir* .. consentimento
      como|onde|quem ?voces ?foi ?que conseguiram|arranjaram|obtiveram|pegaram|deu|acharam ?o ?a meu|o|minha ?meu ?numero numero|telefone|email|endereco|contato|contacto|celular
      {neg} ?eu autorizei|autorizo|dei|permiti|consenti|concordei ... dados|numero|consentimento|grav*|informacoes|foto*|imagem|compartilh*
      com|para|a quem ?voces ?e ?que compartilh*|vend*|pass*|partilh*|deram ... informacoes|dados|numero
      compartilh*|vend*|partilh*|vazar*|divulg*|expuser* .. meu|meus|minha|minhas dados|informacoes|numero|endereco
      parem|pare|chega|deixem ?de me|de ?me ligar|enviar|mandar|ligarem|perturbar ... propaganda|publicidade|promoc*|numero|telemarketing|ofertas|autorizei
      {neg} ... ligacoes|chamadas|mensagens|emails de|com propaganda|telemarketing|marketing|publicidade
      {neg} perturbe
      telemarketing
      {neg} quero ?receber ?mais propaganda|publicidade|telemarketing
      esta|ta|estao|esta ?sendo|a ?ser grav* ... ligacao|chamada|conversa|chat
      ligacao|chamada|conversa ?esta ?ta ?e ?sendo ?a ?ser gravada|gravando|monitorada
      mandar*|envi*|entreg*|deram|passaram .. meu|meus|minha|minhas extrato|fatura|dados|exames|resultado*|boleto|contracheque|documentos ... outra|outro|errad*|estranh*|desconhecid*|vizinh*
      retir*|revog* ... consentimento|autorizacao
      lgpd|rgpd
      o|que ?que voces|sabem|tem ?sabem ?tem sobre|de mim
      dados|informacoes ... sobre|de|tem mim
      tudo ... sobre mim
      que dados|informacoes ... voces|tem|guardam|meus
      apag*|exclu*|remov*|tir*|elimin*|delet* ... meu|meus|minha|minhas|me ?numero numero|foto*|nome|perfil|cadastro|dados|historico|cpf ... seu|sua|banco|base|sistema|lista|site|cadastro|dados
      apag*|exclu*|remov*|elimin*|delet* .. meus|todos dados
      tirem|tira|remova|retirem|remover me|meu ... lista|cadastro|base|banco|sistema
      vazamento|fuga|violacao ?de dados
      dados ... vazaram|vazados|vazou|expostos
      sem ?o ?a meu|minha consentimento|autorizacao|permissao ... foto*|dados|public*|grav*|compartilh*
      foto*|dados|public*|grav*|compartilh*|imagem ... sem ?o ?a meu|minha consentimento|autorizacao|permissao
      quem ... acesso|viu|acessou|ver|le ... meu|meus|minha|minhas dados|prontuario|ficha|mensagens|processo
      direito ... esquecimento|acesso|retificacao|portabilidade|exclusao|apagamento
      copia .. meus|meu dados|prontuario|processo`,
  },
  vulnerable_customer: {
    sure: `
      faleceu|falecid*|falecimento|obito|viuva|viuvo|luto
      {who} .. morreu|faleceu
      deficiente*|deficiencia|cego|cega|surdo|surda|demencia|alzheimer
      cadeira de rodas
      desempregad*|desemprego|dividas|falencia
      perdi .. emprego|trabalho|casa
      {neg} .. consigo|posso pagar
      idos*|aposentad*|pensionista
      mae solteira
      cadeirante*|deficiente*|surd*|cego*|autista*|autismo|acamad*|invalid*
      cadeirante*|autista*|acamad*|deficien* visual|auditiv*|fisic*
      {neg} ?tenho|temos|sobra ?mais dinheiro|comida|renda|como ... comer|nem|pagar|viver|remedio*|aluguel
      nem ?para comer
      passando|passar|passamos fome|necessidade*|dificuldade*
      tenho|tem|com 70|72|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94 anos ... {neg}|sozinha|sozinho|ajuda|entendo|sei
      {neg} sei|consigo|entendo|tenho ?como ?nada mexer|usar|utilizar|de ?no|com|o|esse|este|a celular|computador|aplicativo|internet|telemovel|app|tecnologia
      morando|moro|dormindo|durmo|vivendo|vivo|vivemos|dormir na|no|em|num rua|carro|abrigo|albergue
      sem teto|abrigo|casa|emprego|renda|rendimentos
      marido|ex|companheiro|namorado|padrasto|pai ?me ?nos bate|agride|ameaca|espanca|maltrata|bateu|controla
      violencia domestica
      maria da penha
      medida protetiva
      vitima de violencia
      fui|fomos|fiquei|ficamos|estou ?sem demitid*|despedid*|despejad*|desempreg*|emprego
      mandado|mandada embora ?do ?trabalho
      despejo|despejad*|superendivid*|nome sujo
      {neg} consigo|posso|conseguimos|tenho ?como ?mais pagar ... conta|parcela*|prestacao|prestacoes|aluguel|renda|fatura|boleto|luz|mes
      bolsa familia|subsidio ?de ?desemprego|auxilio
      bolsa familia
      auxilio|subsidio doenca|desemprego|emergencial
      salario minimo
      {who}|marido|esposa|pai|mae|filho|filha|avo|irmao|irma ?ja ?nos morreu|faleceu|partiu|morto|falecid*
      perdi ?o ?a meu|minha marido|esposa|pai|mae|filho|filha|irmao|irma|avo|bebe
      enterro|velorio|funeral ... meu|minha|pai|mae|marido
      alzheimer|parkinson|avc|derrame
      cancer terminal
      cancer|quimio*|hemodialise ... pagar|consigo|posso|estou|nao
      doente terminal
      falo|entendo ?muito pouco|mal portugues
      {neg} falo ?bem portugues
      sai|saiu|saindo da prisao|cadeia|presidio
      cuidador*|procuracao|curador*|curatela|tutor
      refugiad*
      mae|pai solo
      viciad*|vicio ?em ?no jogo*|aposta*|bet*`,
    clean: `
      pagar .. cartao|dinheiro|online|paypal|app|site|pix|transferencia
      desconto|tarifa|preco|ingresso|fila|passe .. idos*|aposentad*|pensionista
      idos* ... desconto*`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
