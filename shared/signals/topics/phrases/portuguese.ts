import type { LanguagePhrases } from './phrases.ts';
import { portugueseRights } from './portuguese-rights.ts';

/** Portuguese, without accents, as words are read. */
export const portuguese: LanguagePhrases = {
  classes: {
    my: 'meu|minha|meus|minhas|o|a|os|as|um|uma|este|esta|esse|essa|seu|sua|nosso|nossa|de|da|do',
    neg: 'nao|nunca|nenhum|nenhuma|nem|sem|nada|jamais',
    contract:
      'conta|assinatura*|contrato*|plano*|servico*|linha|seguro|perfil|adesao|cadastro|subscricao|mensalidade|apolice|consorcio|matricula|tv|convenio',
    who: 'marido|esposa|esposo|mulher|mae|pai|filho|filha|irmao|irma|avo|companheir*',
  },
  topics: {
    ...portugueseRights,
    self_harm: {
      sure: `
        suicid*|automutil*
        me matar|enforcar|cortar|mutilar|suicidar
        matar|cortar|machucar|enforcar me
        eu me corto|mutilo
        me corto|cortei|cortando .. bracos|braco|pulsos|pele|pernas|gilete|lamina
        tirar a|minha|propria ?minha ?propria vida
        acabar|terminar com ?a ?tudo minha|a vida
        acabar|terminar com tudo
        quero|queria|vontade|desejo|prefiro|preferia .. morrer|morto|morta|sumir
        {neg} .. quero|queria|aguento|vontade|consigo .. viver|vivo|existir|acordar
        {neg} .. razao|motivo|sentido .. viver|vida
        melhor morto|morta|sem mim
        cansado|cansada de viver
        overdose
        dar cabo de mim
        sou|virei ?so ?apenas ?um peso|fardo para|pra
        estariam|estaria|ficariam|vao ?todos ?melhor ?ficar melhor sem mim
        melhor sem mim
        sem mim ... melhor
        me|se corto|cortei|corta|cortou|cortar|cortando ?nos ?o ?os ?as bracos|braco|pulsos|pernas
        eu me corto|cortei
        se|me cortando|mutilando
        automutil*|autolesao|autolesoes
        tomei|tomou|tomar|engoli|engoliu ?ja todos|todas|muitos|varios|cartela ?os ?as ?meus comprimidos|remedios|pilulas
        todos os comprimidos|remedios ... vez|tomei|engoli|juntos
        dormir ... nunca|{neg} ?mais ?mais acordar
        nunca mais acordar
        {neg} .. acordar ?amanha ?nunca mais
        carta|bilhete de despedida
        {neg} .. vontade|razao|motivo|forca*|sentido ?mais ?para|de|pra|em ?continuar viver|acordar|vivendo|vivo
        tentou|tentei|tentar|tentativa ?de ?se suicid*|matar|suicidio
        se matar|suicidar|enforcar
        me matar|enforcar|suicidar
        tirar ?a ?minha propria vida
        tirar a|minha vida
        me jogar|atirar ?de ?da ?do ?na ?no ?em ?uma ?um ponte|trem|janela|predio|metro|comboio|varanda
        pular|saltar ?da ?do ?de ?na ponte|janela|predio|viaduto
        penso|pensando|pensamentos ?sempre|muito ?em ?na ?de morte|morrer|suicid*|sumir
        queria|quero|gostava ?de sumir|desaparecer para|pra|do|deste|desta ?sempre mundo|sempre|vida
        queria {neg} existir|ter ?nascido
        nunca ter nascido
        {neg} quero mais ?estar viver|existir|viva|vivo
        a vida {neg} ... sentido|pena
        {neg} vale ?mais ?a pena viver
        cansad* ?de ?desta viver|vida|existir
        adeus ... mundo|todos|perdao|perdoem
        acabar com ?a minha|tudo ?vida
        ninguem ?vai ?iria sentir|sente|sentiria|sentira ?a ?minha falta
        ninguem ?vai notaria|notar ?se ?que ?eu morri|morresse|morrer|sumi
        quando|se eu morrer|morresse|morri
        ponte|telhado|varanda|trilhos|predio|viaduto ... pular|saltar|jogar
        pra|para|por que ?continuar ?seguir viver|vivendo
        quer|queria|quis|querendo morrer|suicidar
        me machuco|machuquei|firo|machucar ... proposito|sozinh*|vontade|quando
        mereco ?mais morrer|viver
        {neg} quero ... neste|nesse|deste|desse mundo
        sair|ir deste|desse mundo
        unica saida|solucao .. morrer|morte
        acabar com tudo ?isso
        {neg} suporto|aguento ?mais ?a ?esta vida|viver
        {neg} estarei|vou ?estar ?mais ... cuidem|cuida|cuide|perdoem
        despedi ?me de todos|todas
        carta|cartas ?a|aos|para|pros ?meus ?os filhos|pais|familia|mulher|marido|mae ... depois|quando|perdo*
        semanas|meses|tempo ... guardo|guardando|junto|juntando|acumulo ... comprimidos|remedios|pilulas
        guardando|juntando|acumulando ... comprimidos|remedios|pilulas
        comboio|trem|metro ... saltar|atirar|jogar|pular
        {neg} vejo|encontro|tenho ?outra ?mais ?nenhuma saida
        cortes ?nos ?no ?os bracos|pulsos|pernas|coxas
        fala|falam|falava ?muito ?sempre em|de morrer|suicid*|matar
        ninguem ?iria ?ia notar*|repararia|daria|perceberia ... desaparec*|sumi*|morr*|falta
        estar|ficar|ir|juntar com|a ?a ?o ?minha ?meu mulher|marido|mae|pai|filho|filha|esposa ?que ?ja morreu|faleceu|morta|ceu
        acaba|termina tudo para|pra mim
        se eu ?estivesse|fosse morto|morta
        corto me para|quando|porque|de
        ponte|telhado|varanda|trilhos|predio|viaduto ... atirar*|atiro
        se vai|quer matar|suicidar
        vai|quer se|me matar|suicidar
        dormir para|pra sempre
        comprimidos suficientes
        juntei|juntou ... comprimidos|remedios
        despedi ?me da|de familia|amigos|filhos
        digam|diga|diz ... pais|filhos|familia|mae|mulher|marido ... amava|amo|amei
        odeio|detesto ?ainda estar ?ainda viva|vivo
        melhor se|que eu {neg} ?tivesse existisse|nascido
        salto|atiro|pulo ?hoje ?amanha ?me da|do|de|na ponte|predio|varanda|janela|comboio|trem
        ameaca|ameacou|quer enforcar|matar|suicidar ?se
        lamina|gilete|navalha ... voltei|usar|bracos|pele|pulsos
        sofrimento|dor ... acaba|acabara|termina ... decidi
        {neg} tenho|vejo|encontro ?mais motivos|motivo|razoes|razao para|pra acordar|levantar|viver|continuar`,
      hints: `
        morrer|morte|viver`,
      clean: `
        morrer|morrendo|morro de rir|fome|sede|sono|calor|frio|vergonha|medo|rir
        bateria|celular|telefone ... morreu|morto
        morrer de rir|fome|sede|calor|frio|vergonha|tedio|vontade|curiosidade|amor|inveja
        pular|saltar de|a bungee|paraquedas|corda
        comprimidos ... piscina|maquina|louca|cloro
        telhado ... antena|telha*|painel|paineis`,
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
        alguem ... usou|usando|utiliz*|entrou|acessou|mudou|comprou|pagou|gastou|invadiu ... conta|cartao|identidade|senha|nome|dados
        {neg} fui|foi eu
        pix|transferencia*|emprestimo ... {neg} .. fiz|fui|autorizei|reconheco|pedi|solicitei
        assaltad*|assaltaram|enganad*|enganaram|invadid*|chantag*|extorq*|extors*|burlad*|burlaram
        email|mensagem|sms|ligacao|link|mail|e .. suspeit*|estranh*|fals*|duvidos*
        suspeit*|estranh*|falso|falsa email|e|mensagem|sms|ligacao|site|boleto|perfil|atendente|funcionario|gerente|loja|link
        email|mensagem|sms|ligacao ... mesmo|realmente voces|vosso|verdadeir*|real|de
        abriram|abriu|fizeram|contrataram|contratou|pegaram|pegou|usaram|usou ... meu|minha nome|cpf|dados|identidade|cartao|conta|nif
        cpf|dados|senha ... usad*|vazad*|vazaram|roubad*
        {neg} encontro|acho|sei .. cartao|carteira|celular|telemovel
        sumiu|sumiram|desapareceu|desapareceram .. cartao|carteira|dinheiro|celular
        dinheiro|saldo|cartao|carteira ... sumiu|sumiram|desapareceu
        tiraram|sacaram|levaram|transferiram|limparam|levantaram .. dinheiro|conta|cartao|tudo|saldo
        passei|dei|informei|digitei|forneci ... senha|codigo|dados|pin ... ligacao|telefone|falso|golpe|desconhecid*|link
        passou|passando|passaram|passar por ?um ?funcionario funcionario|banco|voces|suporte|gerente
        codigo* ... {neg} .. pedi|solicitei
        login|acesso|aparelho|dispositivo ... {neg} .. meu|fui|reconhec*
        alguem ... usa|usou|usando|entrou|entrando|mudou|acessou|hackeou|sacou|gastou|trocou ... minha|meu|meus|conta|cartao
        vendedor|site|loja|anuncio ... sumiu|falso|falsa|existe
        clonagem|clonou|clonaram
        passei|dei|informei|digitei|falei ... senha|codigo|pin ... ligou|ligaram|whatsapp
        disse|dizia|falou|alegou ... banco|policia|microsoft|suporte|voces ... senha|pin|codigo|dados|pix
        queria|pediu|pedia|exigiu ?a ?o ?minha ?meu senha|pin|codigo
        desconhecid*|golpista*|ladrao|ladroes|bandid* ... compr*|pag*|gast*|usaram|sac* ... meu|minha|meus`,
      hints: `
        suspeit*
        senha`,
    },
    billing_dispute: {
      sure: `
        cobr* .. a mais
        cobr* ... duas|dobro|vezes|duplicad*|indevid*|errad*|erro
        duas|dupla|duplicad* cobranca*|vezes
        cobranca*|fatura*|valor ... indevid*|errad*|erro|duplicad*|inesperad*|abusiv*|incorret*|alta|alto
        erro|problema* .. fatura*|cobranca|pagamento*
        reembols*|estorno|devolucao ... {neg}|ainda|quando|onde|cade
        quero|queria|exijo|solicit*|pedir|quando|onde|cade|esper* ... reembols*|estorno|devolucao
        devolv* .. dinheiro
        {neg}|ainda .. recebi|recebemos .. reembols*|estorno
        dinheiro de volta
        porque|por ?que ... cobr*|debitad*
        contest* .. cobranca|fatura|compra
        fatura*|mensalidade|boleto*|tarifa ... subiu|aumentou|dobrou|duplicou|alta|alto|altissim*|cara|caro|absurd*|errad*|maior
        conta de|da ?do luz|agua|gas|telefone|internet|energia ... veio|subiu|aumentou|dobrou|alta|errad*|cara|absurd*
        luz|agua|energia ... veio|esta ?muito alta|cara|errad*|absurd*
        que taxa|cobranca|valor|desconto|lancamento e|foi ?essa|esse|isso|este
        que e|sao essa|esse|esta|este|estas|essas cobranca*|taxa*|valor*|lancamento*|tarifa*
        continu*|ainda|seguem|segue .. cobr*|debit*|descont*
        cancel*|devolvi|desisti ... continu*|ainda|seguem ... cobr*|debit*|descont*
        ja paguei|paga|pago|paguei|pagamos ... boleto*|fatura*|conta|multa|mensalidade|parcela
        boleto*|fatura*|multa|mensalidade|parcela ... ja ?foi ?esta paguei|paga|pago
        paguei ... {neg}|ainda|consta|aparece .. aberto|pendente|devendo|pago|baixa|cobr*|baixado|creditad*
        desconto|cupom|promocao|bonus|cashback|credito ... {neg} .. aplicad*|entrou|caiu|veio|recebi|creditad*|descontad*|apareceu|abatid*
        prometeram|disseram|falaram ... gratis|gratuito|desconto|estorno|reembolso ... mas|{neg}
        fui|fomos|foi|me|nos cobrad*|cobraram|cobrou|debitaram|debitad*|descontaram|descontad*
        voces|voce cobraram|cobrou|debitaram|descontaram
        cobr*|paguei|debitaram ... em|ao vez|inves|lugar
        paguei|cobraram|debitaram ... {neg}|nada .. recebi|chegou|entregue*|funciona|liberad*|ativ*|caiu
        pagamento|pix ... erro|falhou|recusad* ... cobr*|debit*|descont*|dinheiro
        caucao|deposito|calcao ... {neg}|devolv*|quando
        quero|exijo|preciso|desejo ... dinheiro|valor ... volta|devolv*
        cade|onde meu|esta ?o ?meu dinheiro|reembolso|estorno
        me devem|deve|devolvam|devolva|ressarc*|reembolsem|estornem
        estorn*|reembols*|ressarc* .. meu|minha|valor|compra|dinheiro
        contest*|reclam*|disput*|questionar ... cobranca*|fatura*|taxa*|multa|valor
        {neg} entendi|entendo|compreendo ... fatura*|cobranca*|taxa*|valor
        cobranca*|taxa*|valor ... {neg} .. entendo|entendi|corresponde|devo|combinad*
        caixa|multibanco ... {neg}|menos ... dinheiro|notas|deu|valor
        taxa*|cobranca*|custo* .. escondid*|ocult*|extra|inesperad*|indevid*|abusiv*
        ainda|{neg} .. reembols*|estorno
        fatura|conta|boleto|nota ... {neg} .. pedi|comprei|contratei|usei|solicitei|consumi
        mais caro|alto ... combinado|anunciado|prometido|acordado|contratado
        porque|que ... pago|pagando|paguei|custa|cobr* ... vez|inves|lugar
        pago|paguei|cobr* # ... em|ao vez|inves|lugar
        {neg}|ainda ?me ?nos ?foi devolveram|devolveu|devolvido|reembolsaram|estornaram|estornado|ressarciram`,
      hints: `
        reembols*|fatura|cobr*|estorno`,
      clean: `
        quanto|quantos tempo|dias ... reembols*|estorno
        politica .. reembols*|devol*|estorno
        se eu ?voce cancelar|desistir|devolver ... reembols*|dinheiro|cobr*|estorno
        obrigad* ... estorno|reembols*
        estorno|reembolso .. caiu|chegou ... obrigad*|perfeito
        devolv*|reembols* ... se`,
    },
    cancellation: {
      sure: `
        cancel*|encerr*|excluir|exclua|exclusao|rescindir|desativ*|apagar|fechar|terminar .. {contract}
        {contract} ... cancel*|encerr*|excluir|exclusao|fechar|apagar
        quero cancelar
        {neg} .. renovar .. {contract}
        mudar|trocar de operadora|banco|fornecedor
        {neg} quero|preciso|uso|desejo|queremos|precisamos|utilizo mais ?{my} ?{my} {contract}
        {neg} ?quero|desejo|pretendo|vou|queremos ?mais continuar|seguir|permanecer|renovar
        desist* ?{my} .. {contract}|curso
        acabar|fim com|a|ao ?{my} ?{my} {contract}
        rescis*|rescind*
        multa|fidelidade|penalizacao ... sair|saio|cancel*|rescis*|antes
        mudar|trocar|passar|migrar|mudei|troquei ?vou ?de ?para ?outra ?outro ?a operadora|banco|fornecedor|seguradora|provedor
        outra|outro operadora|banco|fornecedor|seguradora|provedor ... cancel*|encerr*|{neg}
        desligar|encerramento|cancelamento|exclusao|anular|anulacao|termino|extincao ?de ?da ?do ?{my} .. {contract}
        deixar de ser ?um ?vosso cliente|socio|assinante|membro
        sair do|da|deste|desse ?meu ?vosso plano|clube|academia|programa|contrato|seguro|ginasio
        descadastr*|desinscrev*|desassin*|desfili*
        renovacao ?automatica .. desativ*|tirar|{neg}|cancel*
        desativar|tirar|remover ?a renovacao
        dar baixa .. {contract}
        livre resolucao
        sair|cancel*|encerr*|anular|desist*|acabar|trancar .. academia|ginasio`,
      clean: `
        {neg} quero cancelar
        cancel* .. pedido|reserva|voo|consulta|compra|transferencia
        cancel* .. encomenda|corrida|hotel|passagem|mesa|aula|viagem|bilhete*|marcacao|entrega|evento|quarto
        voo|comboio|trem|show ... cancelad*
        pausar|suspender|congelar ?{my} ?{my} {contract}`,
    },
    complaint: {
      sure: `
        reclam*|queixa*|queixar
        inaceitavel|vergonh*|pessim*|absurdo|lamentavel
        pior|horrivel|terrivel|mau|ruim servico|atendimento|experiencia
        servico|atendimento ... pessim*|horrivel|terrivel|ruim|pior|mau
        insatisfeit*|decepcionad*
        {neg} .. satisfeit*
        nunca mais
        motorista*|atendente*|funcionari*|entregador*|tecnico*|vendedor*|garcom|garcons|empregad*|gerente|recepcionista*|operador*|enfermeir*|estafeta*|condutor*|pessoal|equipe|agente* ... grosseir*|grosso|grossa|maleducad*|rude*|arrogante*|agressiv*|desrespeit*|incompetent*|antipatic*|debochad*|xing*|gritou|gritaram|mentiu|ignorou|desligou|estupid*
        mal|pessimamente ?atendid* atendid*|tratad*|recebid*|educad*
        desligaram|desligou|bateram|bateu ?o ?com ?me ?telefone .. cara
        falta de respeito|educacao|profissionalismo|consideracao|compromisso|organizacao
        descaso|desrespeito|desrespeitos*|palhacada|enrolam|enrolando|enrolacao|desaforo|incompetencia|incompetentes
        ninguem ?me ?nos ?se ?da ?faz ?quer ?sabe ?consegue responde*|respondeu|resolve*|ajuda|ajudou|atende|liga|ligou|retorna|retornou|aparece|apareceu|solucao|responsab*|nada
        nunca ?me resolvem|respondem|atendem|retornam
        farto|farta|cansei de
        saco|paciencia cheio|acab*|esgot*
        exijo|espero|mereco|quero .. desculpas
        esperava ?muito mais|melhor de voces|uma|da|do|vossa
        semanas|meses ... ninguem|resposta|descaso|solucao
        sinto|senti|sentimos ?me ?muito enganad*|lesad*|desrespeitad*|humilhad*|ignorad*
        me|nos ?sinto trataram|tratou|destrataram|humilh*|ignoram|ignoraram ?muito ?tao mal|como|completamente
        perda de tempo
        insatisfacao|indignad*|revoltad* ?com|pelo ?o ?a
        nojent*|imund* .. quarto|banheiro|comida
        quarto|banheiro|comida|casa ... nojent*|imund*|nojo
        voces ?so ?me enrolam|mentem|ignoram|enganam`,
      clean: `
        {neg} ?tenho ?ha ?do ?de ?que ?nada ?nenhuma ?a reclamar|queixa*|reclamacao|reclamacoes
        {neg} quero reclamar|queixar`,
    },
    safety: {
      sure: `
        fogo|incendio|fumaca|explod*|explos*|queimadura*|superaquec*
        choque eletrico
        levei|levou|tomei|tomou|leva|dando ?um choque|choques na|no|do|da|ao .. tomada|carregador|aparelho|chuveiro|fio|cabo|tocar|encostar|ligar|maquina|geladeira
        vazamento de gas
        cheiro de|a gas|queimado
        cheira a gas|queimado
        sai|sair|saindo ?a fumo|fumaca
        perig*|ambulancia|ferid*|machucad*
        ameac*|assedi*|agredi*|violencia
        filho|filha|bebe|crianca|menino|menina|cachorro ?se engoliu|engasg*|sufoc*|queimou|queimado|caiu|preso ... pilha|bateria|ima|peca|botao|mao|escada|piscina|dedo
        engoliu ?uma ?um pilha|bateria|ima|peca|botao
        engasgou|engasgado|sufocando
        ex ... porta|portao|casa ... medo|entrar|arromb*
        estou|estamos|tenho com|medo ?medo ?de ?do ?que dele|ex|marido|morrer|matar|sair
        me|nos bateu|bate|espancou|empurrou|apalpou|perseg*|agarrou|enforcou
        pegou|pegando|pega fogo
        monoxido
        faisca*
        em chamas
        curto circuito
        fio*|cabo* desencapad*|solto*|pendurad*|descarnad*
        freio*|travao|travoes ... falh*|respond*|quebr*
        motorista|condutor ... bebado|bebada|embriagad*|dormi*|faca|ameac*|apalp*
        preso*|presa*|trancad* ?no ?na ?dentro ?do elevador|carro|ascensor|metro
        vidro|metal|prego|parafuso ... comida|sopa|pao|prato|iogurte|bebida
        intoxic*|envenen*
        {neg} .. sinto segur*
        arma|pistola|faca|revolver ... homem|alguem|motorista|mao|ameac*|loja
        invadiram|arrombaram|entraram ... casa|apartamento
        cheiro|cheira|cheirando ?forte ?de|a ?a gas|queimado|fumaca|gasolina
        tiros|tiroteio`,
      hints: `
        emergencia*|perig*|choque`,
    },
    medical: {
      sure: `
        sintoma*|diagnostic*|medicamento*|remedio*
        efeitos colaterais
        dor|dores|febre|tosse|tontura*|nausea|infeccao|alergi*|diabetes|cancer|gravida|gravidez|infarto|enfarte|asma|covid*|coronavirus|vacina*|cirurgia
        doente
        ibuprofeno|paracetamol|dipirona|aspirina|antibiotico*|insulina|vomit*|diarreia|gripe|enxaqueca
        pressao alta|baixa|arterial
        quebrei|fraturei|torci ?o ?a ?meu ?minha braco|perna|pe|dedo|tornozelo|pulso
        cirurgi*`,
      hints: `
        hospital*`,
    },
    mental_health: {
      sure: `
        depress*|deprimid*|ansiedade|ansios*|panico|psicolog*|psiquiatr*|terapia|terapeuta|solidao|anorexia|bulimia|trauma*
        saude mental
        {neg} aguento mais
        me sinto .. sozinh*|vazi*|inutil|triste
        crise*|ataque* de panico|ansiedade|nervos
        {neg} consigo ... levantar|sair ... cama|casa
        choro|chorando|chorar ... todos|dias|noite|tempo|motivo|parar
        me odeio
        odeio ?a minha vida
        {neg} tenho vontade|forca* de|para|pra nada
        me sinto ?tao ?muito ?completamente sozinh*|vazi*|inutil|triste|perdid*|fracassad*|desesperad*
        sinto me ?tao ?muito sozinh*|vazi*|inutil|triste|perdid*
        ouco vozes
        esgotament*|esgotad* mental*|emocional*
        antidepress*|bipolar|borderline|burnout
        {neg} saio|levanto ?me da cama
        tudo e|esta demais|muito|pesado para|pra|demais mim
        tudo e demais para|pra
        {neg} tenho ?mais ?nenhuma forcas|energia
        so|apenas choro
        nada ?ja ?me da|faz|traz ?mais alegria|feliz|prazer
        {neg} tenho coragem de|para|pra ver|sair|falar
        pensamentos|cabeca {neg} para|param|desliga|descansa ... noite|durmo|dormir
        desde que|a ... morreu|partiu|morte|perdi ... paralisad*|vazi*|choro|forcas
        bebo|fumo|tomo ... {neg} sentir|pensar|lembrar
        coracao ... tremo|tremer|panico ... toca|gente|telefone|sair
        estou|ando ?completamente ?mentalmente esgotado|esgotada
        como|comer|compuls* ... vomito|vomitar
        {neg} consigo parar|deixar de chorar
        {neg} tenho animo|vontade|gana ?para|de|pra nada
        fundo do poco
        medo o tempo todo
        medo ... sem saber
        filho|filha|marido|mulher ... {neg} sai|come|fala ... quarto|ninguem
        viciado|viciada|viciad* em|no|na|nas jogo|apostas|alcool|drogas|cocaina|remedios|bets
        alcoolatra*|alcoolic*|toxicodepend*
        medo de cada ?novo dia
        {neg} tenho energia|forcas|animo nem|para
        pesadelos
        sonho ... noites|noite ... acordo|tremer|gritar
        dizer|contar ... como|quanto ?eu estou|ando mal
        mulher|marido|filho|filha|mae|pai ... so chora
        {neg} valho nada
        nervos em|a|esgotados franja*|frangalhos|pedacos|flor`,
      hints: `
        desesper*
        triste|chor*|sozinh*|estress*`,
      clean: `
        energia|forca ... casa|avaria|luz|corrente|sinal`,
    },
  },
};
