import type { Vocabulary } from '../lexicon.ts';

export const portuguese: Vocabulary = {
  staff: `atendente, atendentes, operador, operadora de atendimento, operadores, representante, representantes,
    consultor, consultora, consultores, agente, agentes, funcionario, funcionaria, funcionarios, colega, colegas,
    assistente, assistentes, tecnico, especialista, colaborador, analista, alguem de verdade, alguem real, assessor,
    vendedor de voces, telefonista, empregado, profissional, suporte humano, ajuda humana, atendimento humano, servico
    humano, assistencia humana, alguem da equipe, membro da equipe, um de voces`,
  boss: `supervisor, supervisora, gerente, gerentes, chefe, responsavel, superior, encarregado, coordenador, diretor,
    lider, patrao, manager, diretoria, dono`,
  human: 'humano, humana, humanos, ser humano, seres humanos, de carne e osso, umano',
  anyone: 'pessoa, pessoas, alguem, gente, algm, individuo',
  another: 'alguem mais, outro alguem, alguem diferente',
  support: `setor, financeiro, departamento, departamento financeiro, equipa, vendas, central, setor financeiro, setor
    responsavel, cobranca, reclamacoes, equipe, equipe tecnica, equipa tecnica, agencia, filial, setor de credito`,
  real: 'real, reais, de verdade, verdadeira, verdadeiro, viva, vivo, competente, fisica, autentica, ao vivo, manual',
  the: `um, uma, uns, o, a, os, as, do, da, dos, das, de, seu, sua, seus, teu, tua, vosso, vossa, outro, outra,
    qualquer, maldito, pra, esse, essa, d, bendito, algum, alguma`,
  my: 'meu, minha, meus, minhas, nosso, nossa',
  talk: `falar, conversar, fala, comunicar, me comunicar, dialogar, tratar, bater um papo, teclar, discutir, falr,
    resolver com, tirar duvida com, reclamar, queixar me, fla, conversa, trocar ideia, no telefone, ao telefone, na
    linha, explicar para, explicar a, explicar pra, me dirigir, bater papo com, bater papo, papear, esclarecer,
    resolver isso`,
  talking: 'falo, falando, converso, consigo falar, contato, entro em contato, contacto, fale',
  reach: `contatar, contactar, entrar em contato, entrar em contacto, ser atendido por, ser atendida por, ser
    atendido, ser atendida, atender, me atender, alcancar, encontrar, ter contato, ter acesso a, chegar a, achar, me
    atenda, atenda, ligar, por em contacto, chegar em, chegar num, chegar ao, chegar, encontro, acho, localizo,
    assumir`,
  pass: `passar, passa, passe, transferir, transfere, transfira, transferem, conectar, conecta, conecte, encaminhar,
    encaminha, encaminhe, direcionar, direciona, direcione, redirecionar, colocar em contato, coloca em contato,
    coloque em contato, por em contato, repassar, ligar com, coloca, coloque, bota, redirecione, redireciona, passem,
    transfiram, colocar, reencaminhar, mudar para`,
  'pass me': 'transferir-me, passar-me',
  passed: `transferido, transferida, encaminhado, conectado, direcionado, atendido, atendida, redirecionado,
    contactado, contatado, contactada, contatada, reencaminhado`,
  escalate: 'escalar, escale, escalonar, subir o, escalem',
  give: `dar, de um, chama, chame, chamar, chamem, traz, traga, manda, arruma, ver, arranjar, arranja, arranje,
    mandar, ter, providenciem, providencie, agende, agendem, marque, marquem`,
  'give me': 'me arruma, me da, me de, me arranja',
  call: `ligue, liguem, liga, retornar, retorne, retornem, telefonar, telefone, entrem em contato, entre em contato,
    entre em contacto, contate, contacte, ligassem, ligasse, contatassem, contactassem, retornar a ligacao, retornem a
    ligacao`,
  'call me': `ligar-me, ligar pra mim, ligar para mim, ligue para mim, ligue pra mim, liguem para mim, liguem pra mim,
    liga pra mim, liga para mim, entrar em contato comigo, entre em contato comigo, entrem em contato comigo, entrar
    em contacto comigo, entre em contacto comigo, entrem em contacto comigo, falar comigo, entrasse em contato comigo,
    entrassem em contato comigo, me retornasse, me retornassem, me retorne, me retornem`,
  callback: `ligacao, uma ligacao, receber uma ligacao, receber ligacao, retorno de ligacao, retorno, chamada, uma
    chamada, callback, retorno telefonico, um retorno, contato telefonico, contacto telefonico, telefonema, chat ao
    vivo, atendimento pessoal, atendimento personalizado, atendimento telefonico, um atendimento telefonico`,
  back: 'de volta',
  me: 'me, nos, comigo, mim, pra mim, para mim',
  it: `isso, isto, meu caso, meu problema, minha reclamacao, minha solicitacao, meu chamado, o caso, a conversa, meu
    pedido de ajuda, minha conversa, o chat, nesse chat, neste chat, nessa conversa, nesta conversa, esta conversa,
    este chat, esse chat, essa conversa, na conversa, no chat, uma reclamacao, uma queixa`,
  i: 'eu, nois, eu e meu marido, eu e minha esposa',
  you: 'voce, voces, vc, vcs, te, o senhor, a senhora, vce',
  third: `ele, ela, eles, elas, dele, dela, esposa, esposo, marido, mulher, filho, filha, mae, pai, irmao, irma,
    amigo, amiga, amigos, namorado, namorada, clientes, medico, advogado, professor, vizinho, motorista, entregador,
    vendedor, anfitriao, melhor que, melhor do que, quanto custa, custa mais, custa alguma coisa, custa extra, quando
    o, quando a, quando meu, quando seu`,
  wish: `quero, queria, gostaria de, gostaria, preciso, preciso de, precisamos, desejo, prefiro, preferia, preferiria,
    exijo, solicito, devo, tenho que, tenho de, necessito, queremos, quero que, preciso que, kero, qro, quer, tento,
    tentando, estou tentando, estou a tentar, precisava, precisava de, adoraria, procuro, busco, exigimos, so quero,
    desejaria, solicitei, quis, gostava de, gostava, queira, melhor, agradeceria, agradeco, ficaria grato por, ficaria
    grata por, precisaria de, precisaria, gostariamos de, deva, peco que`,
  can: `posso, pode, podem, poderia, poderiam, podes, podia, podiam, e possivel, possivel, como, como faco para, como
    faco pra, como consigo, como posso, da pra, da para, tem como, ha como, consigo, conseguem, consegue, podemos,
    onde, seria possivel, tem jeito de, faco para, faco pra, sera que, poderias, poderei, dava para, ha forma de, ha
    maneira de, tem possibilidade, por que nao posso, por que eu nao posso, porque nao posso, porque eu nao posso,
    deve, forma de, jeito de, maneira de, impossivel, e impossivel, nao tem como, nao ha como, nao da pra, nao da
    para, nao tem jeito de, nao ha forma de, nao ha maneira de, por que nao consigo, por que eu nao consigo, porque
    nao consigo, que tecla eu aperto pra, que tecla aperto pra, qual tecla aperto pra, qual tecla eu aperto pra, que
    tecla aperto para, o que eu aperto pra, o que eu digito pra, por que e tao dificil, que numero eu aperto pra, que
    numero aperto pra, que numero eu aperto para, que numero aperto para, que opcao aperto pra, qual opcao eu aperto
    pra, nao e possivel que nao de pra, nao e possivel que nao de para, tem que ter um jeito de, existe a
    possibilidade de, tenho a possibilidade de`,
  let: 'me deixa, deixa eu, deixe-me, me deixe, deixa-me, deixa, deixe, que, permita-me, deixem me, faz com que',
  who: 'quem, com quem, a quem, com quem eu, que possa, quem e, que entenda',
  isThere: 'tem, ha, existe, tem ai, voces tem, teria, tera, tem por ai, ha ai, esta ai, onde estao, onde tem, cade',
  areYou: `voce e, vc e, es, es um, tu es, estou falando com, estou a falar com, isso e, isto e, estou conversando
    com, e um, sois, vces sao, voces sao, o senhor e, ce e, por tras, atras desse, atras deste, to falando com, tu e,
    vc eh, sera que e`,
  asked: 'solicitado',
  for: 'por, sobre, para',
  with: 'com, ao, aos, pro, pela, em, em contato com, em contacto com, no, na, num, numa, pelo',
  help: `ajudar, ajuda, me ajudar, ajude, ajude me, resolver, resolva, resolve, assistencia, atende, cuidar,
    verificar, analisar, responder, auxiliar, auxilio, me ouvir, assuma, veja, analise, verifique, olhe, analisasse,
    visse, verificasse, olhar, dar uma olhada, ver meu, checar, conferir, avaliar, pegar meu caso, resposta`,
  please: `por favor, pfv, pf, pff, porfavor, favor, agora, ja, imediatamente, urgente, urgentemente, aqui, ai, hoje,
    logo, entao, so, apenas, direto, diretamente, pessoalmente, amanha, por gentileza, gentileza, de novo, novamente,
    mesmo, afinal, pls, moço, moça, de uma vez, tambem, por telefone, bem, ei, isso sim, finalmente, realmente, com
    urgencia, ainda, por fvr, online, simplesmente, rapido, talvez, teria a gentileza de, a gentileza de, se possivel,
    somente, unicamente, exclusivamente, tres vezes, duas vezes, varias vezes, mil vezes, amanha cedo, amanha de
    manha, hoje a tarde, mais tarde, pelo menos, seria o ideal, seria ideal, seria otimo, seria bom, seria melhor`,
  yes: `sim, claro, ok, okay, pode ser, pode sim, com certeza, certo, beleza, blz, ta bom, ta, tudo bem, vamos, por
    favor sim, esta bem, perfeito, aceito, faca isso, faz isso, sim obrigado, bora, combinado, s, otimo`,
  not: 'nao, nunca, jamais, sem, ninguem, nenhum, nenhuma, nem, em vez de, ao inves de, n, pare de, para de, tampouco',
  know: `entende, entendes, entendem, adianta, funciona, ajudas, serve, sabe, sabes, me entende, me ajuda, resolveu,
    compreende, entendeu, me entendeu, me ajudou, ajudou, sei como, sei, esta ajudando, deu certo, esta funcionando,
    esta me ajudando, estou conseguindo resolver, percebes, percebe`,
  bot: `robo, robos, bot, bots, maquina, maquinas, ia, chatbot, computador, inteligencia artificial, programa,
    automatico, automatica, secretaria eletronica, gravacao, assistente virtual, robot`,
  trade: `seguros, seguro, viagens, viagem, imoveis, imobiliario, imobiliaria, limpeza, usuario, turismo, telefonia,
    movel, celular, saude, aduaneiro, banco, hotel, emprego de, vaga de, trabalho como, trabalho de, trabajo de,
    empleo de, profissao, cargo, funcao, ocupacao, posicao, job title, occupation, position, role, designation`,
  info: `horario, horas abre, que horas, numero, qual e, telefone do, domingos, quais sao, abre, horarios, por e mail,
    por email`,
  past: `ontem, semana passada, passada, disse, falei, me disse, ligou, vendeu, era, foi, antes, veio, prometeu,
    estava, fui, atendeu, falado, ligado, consegui, me disseram para, amanha vou`,
  but: 'mas, porem, porque, pois, embora, so que, entao eu, senao',
  other: `direitos humanos, recursos humanos, pessoal, pessoais, pessoa de contato, a pessoa de contato, mesa para uma
    pessoa, para uma pessoa, duas pessoas, quantas pessoas, quantos atendentes, para outra pessoa, nome de outra
    pessoa, uma pessoa veio, presente para alguem, falar ingles, falar portugues, me chamo, me chamam, chama de,
    chamar de, uma ligacao para o exterior, ligacao para o exterior, ligacoes, sou agente, sou o gerente, ser
    atendente, como representante, como atendente, agenda, operacao, minha operadora, qual operadora, operadora,
    operadoras, atendentes voces tem, me da meu, chama um taxi, telefone do atendimento, numero do suporte, horario do
    atendimento ao cliente, horas abre o atendimento, conecto, outra pessoa pode, outra pessoa esta, corretor,
    contador, da equipe, da minha equipe, chef, operator, esperando o tecnico, aguardando o tecnico, esperando um
    tecnico, corpo humano, impossivel conectar, impossivel me conectar, nao da pra conectar, impossivel ligar,
    impossivel transferir, nao tem como ligar, agencia de viagens, agencia de viagem, nao e isso, nao e isto, nao foi
    isso, nao era isso, nao chegou, nao chega, nao abre, nao carrega, nao aparece, nao recebi, nao veio, nao entra,
    nao me deixa, pro meu colega, para o meu colega, para meu colega, cancela a ligacao, cancelar a ligacao, cancele a
    ligacao, transfer, escalate, no supervisor, no manager, meu pedido, o pedido, pedi o tecnico, pedi um tecnico,
    como se chamava`,
  'asked for': `pedi, pedindo, peco, pedir, aguardando, a espera de, espera de, espero por, esperando, pergunta para,
    perguntas para, duvida para, espero um, espero uma, aguardo um, aguardo uma, esperando por, esperando um,
    esperando uma, pedir a um, pedir a uma, peco a um`,
  'areYou bot': 'falo com uma maquina, falo com uma pessoa ou, falo com um robo, falo com um humano ou',
  name: 'nome, por carta, so por carta, por correio',
  'let me': 'que me',
  'not bot': 'chega de robo, chega de bot, chega de robos, sem robo, sem robos, sem bot',
  'isThere anyone': 'não existe ninguém',
  ready: 'disponivel, disponiveis, livre, livres',
  'talk talk': 'falar por telefone, falar ao telefone, falar no telefone, conversar por telefone',
  'call you': 'ligar para voces, ligar pra voces, ligar pra vcs, ligar para vcs',
  'but wish': 'e quero, e preciso, e gostaria, e prefiro, e queria',
  'with the': 'c um, c uma, c o, c a, a um, a uma',
  'pass me for anyone': `me encaminhe para uma pessoa, me transfira para uma pessoa, me transfere para uma pessoa, me
    passa para uma pessoa, me passe para uma pessoa, me direcione para uma pessoa, me conecte a uma pessoa, me
    encaminha para uma pessoa`,
  'isThere anyone can': 'não tem ninguém, não há ninguém',
  'support support': `atendimento ao cliente, atendimento, suporte, suporte tecnico, servico ao cliente, sac, central
    de atendimento, apoio ao cliente, servico de apoio, equipe de suporte, assistencia tecnica, servico de
    atendimento, servico de clientes, apoio tecnico, ouvidoria, suporte ao cliente, atendimento ao consumidor, setor
    de cancelamento, setor de cobranca, setor tecnico, departamento tecnico, setor de reclamacoes`,
  add: `adiciona, adicione, adicionar, adicionem, inclui, inclua, convida, convide, acrescenta, acrescente, designar,
    designem, designe`,
  'who know': `que fala ingles, que fale ingles, que falem ingles, que falam ingles, que fale portugues, que fala
    portugues, que fale espanhol, que fala espanhol, que fale minha lingua, que fala minha lingua, que saiba, que me
    entenda`,
  'talk with': `chat com, um chat com, resolver isso com, tratar disso com, ver isso com, resolver isto com,
    esclarecer isso com, marcar um horario com`,
  'talk with anyone': 'falar com ninguem, contato com ninguem',
  'can give': 'posso ter, poderia ter, consigo ter',
  'but call me': 'ligue-me, liguem-me, telefone-me, telefonem-me, contacte-me, contactem-me',
  'but give me': 'de-me, da-me, arranje-me, arranja-me, chame-me, mande-me',
  'but pass me': `transfira-me, passe-me, conecte-me, encaminhe-me, ligue-me a, ponha-me em contato, ponha-me em
    contacto, passa-me, coloque-me, encaminha-me, redirecione-me, poe-me, ponha-me, ligue-me com, por que voce nao me
    passa, por que vc nao me passa, por que nao me passa, porque voce nao me passa, por que voces nao me passam, por
    que nao me transfere, por que voce nao me transfere, porque vc nao me passa`,
  thanks: 'obrigado, obrigada, muito obrigado, muito obrigada, valeu, thank you, thanks',
  quotes: 'como se diz, traduza, traduz, o que significa, diz, aparece, em ingles, clico em, clico, aperto em, toco em',
  'you wish': `se quiser, se preferir, se desejar, se voce quiser, se voce preferir, se quiseres, caso queira, caso
    prefira`,
  'not wish talk with': `cansado de falar com, cansada de falar com, farto de falar com, farta de falar com, nao falo
    com, cansei de falar com, to cansado de falar com`,
  greeting: 'ola, oi, oie, bom dia, boa tarde, boa noite, prezado, prezada',
  hesitation: 'hum, ahn, hmm, eh, uhm',
  'help me with': 'me ajuda a',
};
