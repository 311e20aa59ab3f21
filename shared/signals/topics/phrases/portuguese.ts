import type { LanguagePhrases } from './phrases.ts';

/** Portuguese, without accents, as words are read. */
export const portuguese: LanguagePhrases = {
  classes: {
    my: 'meu|minha|meus|minhas|o|a|os|as|um|uma|este|esta|esse|essa|seu|sua|nosso|nossa|de|da|do',
    neg: 'nao|nunca|nenhum|nenhuma|nem|sem|nada|jamais',
    contract: 'conta|assinatura*|contrato*|plano*|servico*|linha|seguro|perfil|adesao|cadastro|subscricao',
    who: 'marido|esposa|esposo|mulher|mae|pai|filho|filha|irmao|irma|avo|companheir*',
  },
  topics: {
    self_harm: {
      sure: `
        suicid*|automutil*
        me matar|enforcar|cortar|mutilar|suicidar
        matar|cortar|machucar|enforcar me
        tirar a|minha|propria ?minha ?propria vida
        acabar|terminar com minha|tudo|a vida
        quero|queria|vontade|desejo|prefiro|preferia .. morrer|morto|morta|sumir
        {neg} .. quero|queria|aguento|vontade|consigo .. viver|vivo|existir|acordar
        {neg} .. razao|motivo|sentido .. viver|vida
        melhor morto|morta|sem mim
        cansado|cansada de viver
        overdose
        dar cabo de mim`,
      hints: `
        morrer|morte|viver`,
      clean: `
        morrer|morrendo|morro de rir|fome|sede|sono|calor|frio|vergonha|medo|rir
        bateria|celular|telefone ... morreu|morto`,
    },
    fraud_security: {
      sure: `
        fraude*|fraudulent*|golpe|golpista*|burla|phishing|hacke*|clonad*|clonaram|invadi*
        roubad*|roubaram|roubo|furto|furtad*
        {neg} .. reconheco|autorizei|fiz|realizei
        compra*|pagamento*|cobranca*|transac*|debito*|saque*|movimento* ... {neg} .. reconheco|autorizei|fiz|realizei|minha
        suspeit*|desconhecid* .. acesso|compra*|transac*|atividade|cobranca*
        acesso|compra*|transac*|atividade|cobranca*|login .. suspeit*|desconhecid*
        perdi|perdido|extravi* .. cartao|carteira|celular|telemovel
        cartao|carteira|celular|telemovel ... perdi|perdido|roubad*|clonad*
        bloque* .. cartao|conta
        alguem ... minha|meu|meus conta|cartao|identidade|senha|nome|dados`,
      hints: `
        suspeit*
        senha`,
    },
    billing_dispute: {
      sure: `
        cobr* ... duas|dobro|vezes|duplicad*|indevid*|errad*|mais|erro
        duas|dupla|duplicad* cobranca*|vezes
        cobranca*|fatura*|conta|valor ... indevid*|errad*|erro|duplicad*|inesperad*|abusiv*|incorret*|alta|alto
        erro|problema* .. fatura*|cobranca|pagamento*
        reembols*|estorno|devolucao ... {neg}|ainda|quando|onde|cade
        quero|queria|exijo|solicit*|pedir|quando|onde|cade|esper* ... reembols*|estorno|devolucao
        devolv* .. dinheiro
        dinheiro de volta
        porque|por ?que ... cobr*|debitad*
        contest* .. cobranca|fatura|compra`,
      hints: `
        reembols*|fatura|cobr*|estorno`,
    },
    cancellation: {
      sure: `
        cancel*|encerr*|exclu*|rescindir|desativ*|apagar|fechar|terminar .. {contract}
        {contract} ... cancel*|encerr*|exclu*|fechar|apagar
        quero cancelar
        {neg} .. renovar .. {contract}
        mudar|trocar de operadora|banco|fornecedor`,
      clean: `
        {neg} quero cancelar
        cancel* .. pedido|reserva|voo|consulta|compra|transferencia`,
    },
    complaint: {
      sure: `
        reclam*|queixa*|queixar
        inaceitavel|vergonh*|pessim*|absurdo|lamentavel
        pior|horrivel|terrivel|mau|ruim servico|atendimento|experiencia
        servico|atendimento ... pessim*|horrivel|terrivel|ruim|pior|mau
        insatisfeit*|decepcionad*
        {neg} .. satisfeit*
        nunca mais`,
    },
    legal: {
      sure: `
        advogad*|processar|justica|tribunal|juiz|judicia*|denunci*|ilegal*|procon|juridic*
        acao|medidas|acoes judicial|legal|legais
        direito* .. consumidor`,
    },
    safety: {
      sure: `
        fogo|incendio|fumaca|explo*|choque|queimadura*|superaquec*|vazamento
        cheiro de gas|queimado
        perig*|emergencia|ambulancia|ferid*|machucad*
        ameac*|assedi*|agredi*|violencia`,
    },
    medical: {
      sure: `
        sintoma*|diagnostic*|medicamento*|remedio*
        efeitos colaterais
        dor|dores|febre|tosse|tontura*|nausea|infeccao|alergi*|pressao|diabetes|cancer|gravida|gravidez|infarto|enfarte|asma|covid*|coronavirus|vacina*|cirurgia
        doente|hospital`,
    },
    mental_health: {
      sure: `
        depress*|deprimid*|ansiedade|ansios*|panico|psicolog*|psiquiatr*|terapia|terapeuta|desesper*|solidao|anorexia|bulimia|trauma*
        saude mental
        {neg} aguento mais
        me sinto .. sozinh*|vazi*|inutil|triste`,
      hints: `
        triste|chor*|sozinh*|estress*`,
    },
    privacy_request: {
      sure: `
        lgpd|rgpd|privacidade
        dados pessoais
        protecao de dados
        apag*|exclu*|elimin*|acesso|copia .. dados|informacoes
        direito .. esquecimento|acesso
        dados ... apag*|exclu*|guard*|vend*|compartilh*
        revog*|retir* .. consentimento`,
    },
    vulnerable_customer: {
      sure: `
        faleceu|falecid*|falecimento|obito|viuva|viuvo|luto|inventario
        {who} .. morreu|faleceu
        deficiente*|deficiencia|cego|cega|surdo|surda|demencia|alzheimer
        cadeira de rodas
        desempregad*|desemprego|dividas|falencia
        perdi .. emprego|trabalho|casa
        {neg} .. consigo|posso pagar
        idos*|aposentad*|pensionista
        mae solteira`,
    },
  },
};
