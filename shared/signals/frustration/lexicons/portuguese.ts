import type { MoodVocabulary } from '../classes.ts';

export const portuguese: MoodVocabulary = {
  insult: `idiota, idiotas, imbecil, imbecis, estúpido, estúpida, estúpidos, burro, burra, burros, otário, otária,
    otários, babaca, babacas, trouxa, cretino, cretinos, retardado, retardada, retardados, mongol, palhaço,
    palhaços, palhaça, filho da puta, filhos da puta, filha da puta, fdp, puta, putas, vagabundo, vagabunda,
    vagabundos, arrombado, arrombados, cuzão, cuzões, viado, corno, cornos, desgraçado, desgraçados, desgraçada,
    canalha, canalhas, safado, safados, pilantra, pilantras, ladrão, ladrões, golpista, golpistas, vigarista,
    vigaristas, mentiroso, mentirosos, mentirosa, caloteiro, caloteiros, incapaz, incapazes, inútil, inúteis,
    lesado, lesados, jumento, jumentos, anta, antas, asno, porco, porcos, animal, verme, vermes, escroto, escrotos,
    paspalho, parvo, parvos, parva, cabrão, cabrões, estafermo, merdas, bandido, bandidos, bosta de robô`,
  scorn: `incompetente, incompetentes, patético, patética, patéticos, ridículo, ridícula, ridículos, lixo, um lixo,
    uma merda, uma bosta, uma porcaria, porcaria, uma vergonha, uma piada, péssimo, péssima, péssimos, horroroso,
    vergonhoso, vergonhosa, mal educado, mal educados, mal educada, grosso, grossos, ignorante, ignorantes,
    preguiçoso, preguiçosos, não serve pra nada, não serve para nada, não servem pra nada, não servem para nada, não
    presta, não prestam, imprestável, imprestáveis, nojento, nojenta`,
  attack: `vai se foder, vão se foder, vai te foder, vá se foder, foda se você, vai tomar no cu, vão tomar no cu,
    vai tomar no, vtnc, vsf, vai à merda, vão à merda, vá à merda, vai para o caralho, vai pro caralho, vai pro
    inferno, vai para o inferno, vão pro inferno, vá para o inferno, vai pro diabo, vai para o diabo, vai se lascar,
    vai se ferrar, vão se ferrar, vai te catar, cala a boca, cala boca, calem a boca, cale a boca, cala te, te
    odeio, odeio você, odeio vocês, eu odeio vocês, odeio vos, você é surdo, você é cego, você é burro, você é
    louco, vocês são surdos, tá surdo, está surdo, está maluco, são malucos, morra, morre, tomara que morra, puta
    que te pariu, que nojo de vocês, vocês me dão nojo, vergonha na cara, tenham vergonha, deviam ter vergonha,
    deveriam ter vergonha, você é um lixo, vocês são um lixo`,
  harass: `vou te matar, vou matar você, vou matar vocês, te mato, vou te achar, vou te encontrar, sei onde você
    mora, sei onde moras, vou te bater, vou quebrar sua cara, quebrar a tua cara, te arrebento, vocês vão se
    arrepender, você vai se arrepender, vão se arrepender, chupa, chupa meu, me chupa, transar, transar com você,
    sexo com você, dormir comigo, manda nudes, manda nude, nudes, fotos nua, tira a roupa, está nua, seus peitos,
    peitos, buceta, rola, pau no`,
  curse: `merda, bosta, porra, caralho, puta que pariu, puta merda, pqp, cacete, que droga, foda, fodido, fodida,
    foder, foda se, que inferno, maldito, maldita, malditos, malditas, desgraça, que desgraça, wtf, fuck, shit, que
    saco, puto da vida, puta da vida, que merda, de merda, sacanagem, palhaçada`,
  grumble: `caramba, meu deus, droga, saco, deus do céu, pelo amor de deus, por amor de deus, raios, inferno, cu,
    que diabos, que diabo`,
  angry: `irritado, irritada, irritadíssimo, irritante, me irrita, irritando, bravo com, brava com, muito bravo,
    muito brava, furioso, furiosa, com raiva, raiva, que raiva, zangado, zangada, revoltado, revoltada, revoltante,
    indignado, indignada, indignação, chateado, chateada, aborrecido, aborrecida, frustrado, frustrada, frustrante,
    frustração, estressado, estressada, farto, farta, estou farto, estou farta, cansado de, cansada de, cansei,
    cansei de, de saco cheio, saco cheio, pelos cabelos, não aguento mais, já não aguento, não suporto, não suporto
    mais, chega, já chega, basta, já basta, perdendo a paciência, perdi a paciência, perder a paciência, minha
    paciência, sem paciência, paciência esgotou, paciência acabou, me deixa louco, me deixam louco, me deixa louca,
    tira do sério, me tira do sério, odeio, detesto, nunca mais, puto, puta com, passada, passado com, enojado`,
  bad: `inaceitável, intolerável, inadmissível, inacreditável, terrível, horrível, absurdo, absurda, um absurdo,
    desastre, catástrofe, vergonha, que vergonha, descaso, desrespeito, falta de respeito, desrespeitoso, falta de
    consideração, palhaçada com, brincadeira, tá de sacanagem, de sacanagem, não é possível, pior, o pior, a pior,
    piores, perda de tempo, perder tempo, perdendo tempo, perdendo meu tempo, perder meu tempo, tempo perdido,
    desperdício, golpe, enganado, enganada, enganação, fui enganado, fui enganada, roubo, roubado por vocês,
    mentira, mentiras, mentem, você mente, mentiram, antiprofissional, falta de profissionalismo, amadorismo, não
    ajuda, não ajuda em nada, não me ajuda, não me ajuda em nada, não ajudou em nada, não ajudou, não ajudam, não
    adianta, não adianta nada, não resolve, não resolve nada, não resolvem nada, não resolvem, não faz sentido,
    não faz sentido nenhum, não se importam, não estão nem aí, não está nem aí, nem aí, como se atrevem, não
    acredito, não dá para acreditar, não dá pra acreditar, tão difícil, é tão difícil, me deixaram na mão,
    deixaram na mão, arruinado, arruinaram, estragaram, besteira, bobagem, disparate, deplorável, lamentável,
    abusivo, abuso, nojo, nada funciona, não funciona nada, nada resolve, nada dá certo, nada disso funciona, nada
    disso ajuda, mais o que fazer, tenho mais o que fazer, ninguém faz nada, ninguém sabe nada, ninguém resolve
    nada, tratado como, tratada como, um roubo, é um roubo, não está ajudando, não estás a ajudar, que desastre, é
    o cúmulo, o cúmulo, péssimo atendimento, que péssimo`,

  poor: `mau serviço, mau atendimento, ruim, muito ruim, mal, mau, má, lento, lenta, muito lento, demora demais,
    demora muito, demorado, pouco confiável, triste, pena, reclamação, reclamar, queixa, confuso, não confio, perdi
    a confiança, tanto faz, lastimável`,
  letdown: `decepcionado, decepcionada, decepcionante, decepção, desapontado, desapontada, desiludido, desiludida,
    insatisfeito, insatisfeita, insatisfação, descontente, não estou satisfeito, não estou satisfeita, não estou
    feliz, não estou contente, esperava mais, esperava muito mais, esperava melhor, nada satisfeito, nada
    satisfeita`,
  quit: `desisto, desisti, esquece, esqueça, deixa pra lá, deixa para lá, não leva a nada, não vai a lado nenhum,
    de que adianta, pra que isso, para que serve isso, vou mudar de operadora, vou trocar de operadora, mudar de
    operadora, vou para a concorrência, para a concorrência, pra concorrência, perderam um cliente, perderam uma
    cliente, vão perder um cliente, perdendo um cliente, perder um cliente, perder uma cliente, última vez que
    compro, última vez que peço, última vez que uso, nunca mais compro, não volto a, não volto mais, não
    recomendo, avaliação negativa, uma estrela, cancelem tudo, cancela tudo, cancele tudo, procon, reclame aqui,
    deixe pra lá, não vale a pena, vou para outra`,

  doubt: `é brincadeira, isso é brincadeira, só pode ser brincadeira, só podem estar de brincadeira, só pode estar
    de brincadeira, só podem estar a brincar, tá de brincadeira, está de brincadeira, estão de brincadeira, estão a
    brincar, está a brincar, tá brincando, está brincando, estão brincando, você está brincando, vocês estão
    brincando, é piada, só pode ser piada, isso é piada, é sério isso, isso é sério, estão a gozar, estão a gozar
    comigo, está a gozar, como é possível, como assim, vocês leem, você lê o que, leem o que, alguém lê isso, tem
    alguém aí, alguém vai resolver, por que é tão difícil, porque é tão difícil, que tipo de empresa, que tipo de
    serviço, que empresa é essa, pago para quê, pra que eu pago, acham que sou, o que preciso fazer para, vocês se
    importam`,
  really: 'sério, sério isso, a sério, de verdade, é só isso, só isso',
  again: `quantas vezes, quantas vezes mais, mais quantas vezes, até quando, quanto tempo mais, de novo, outra vez,
    mais uma vez, toda vez, toda hora, todas as vezes, sempre a mesma coisa, sempre o mesmo, pela segunda vez, pela
    terceira vez, pela quarta vez, pela quinta vez, pela milésima vez, pela enésima vez, pela última vez, terceira
    vez, quarta vez, ainda estou esperando, ainda estou à espera, continuo esperando, continuo à espera, continuo
    sem, estou esperando há, há horas, há dias, há semanas, há meses, faz horas, faz dias, faz semanas, faz meses,
    horas esperando, o dia todo, o dia inteiro, ainda não resolveram, ainda não recebi, ainda nada, até agora nada,
    sem resposta, não respondem, não me respondem, me ignoram, ignorado, ignorada, nada acontece, nada foi feito,
    não fazem nada, não me escuta, não me escutam, não escuta, não escutam, não está ouvindo, não me ouve, não
    ouvem, não me entende, não me entendem, não entende, não entendem, não entendeu, não entendeu nada, já disse, já
    te disse, já lhe disse, já falei, já te falei, já expliquei, já informei, já respondi, em círculos, andando em
    círculos, jogado de um lado, de um lado para o outro, de um setor para outro, por que não pode, por que não
    podem, responde minha pergunta, responda minha pergunta, responde logo, de uma vez, de uma vez por todas, agora
    mesmo, imediatamente, quinta vez, décima vez, mil vezes, dez vezes, cem vezes, cinco vezes, três vezes já, a
    mesma resposta, sempre a mesma resposta, até quando vou, cada vez que ligo, sem notícias`,
  nobody: 'ninguém',
  serve: 'responde, ajuda, resolve, liga, atende, sabe, pode, entende, explica, retorna, solução, faz, resposta',
  anew: 'com vocês, de vocês, aqui',
  waste: 'perdi, perdido, perdendo, perder, desperdicei, desperdiçado, gastei, perdida',
  span: `hora, horas, meia hora, dia, dias, o dia, dia inteiro, semana, semanas, mês, meses, manhã, a manhã, manhã
    inteira, tarde, tarde inteira, minutos`,
  toil: 'tentando, estou tentando, a tentar, esperando, aguardando, lutando, no telefone, ligando, ao telefone',
  vow: 'vou, vou para, vou procurar, vou mudar, vou trocar, vou mudar para, prefiro, mudo, irei',
  rival: `outra empresa, outra operadora, outro banco, outra loja, outro fornecedor, outra companhia, concorrência,
    concorrente, outro lugar, outro lado, outro sítio`,
  sarcasm: `obrigado por nada, obrigada por nada, muito obrigado por nada, valeu por nada, parabéns, bravo, belo
    serviço, belo atendimento, que belo serviço, que belo atendimento, ótimo atendimento hein, grande ajuda, bela
    ajuda, que ajuda, que surpresa, como sempre, para variar, pra variar, muito engraçado, que engraçado, sei sei,
    aham sei, claro que sim né, sabe ler, sabem ler, aprende a ler, aprendam a ler, obrigado por me fazer perder`,
  praise: `bom, boa, bons, ótimo, ótima, legal, feliz, contente, satisfeito, satisfeita, útil, gentil, perfeito,
    perfeita, excelente, engraçado, lindo, linda, obrigado, obrigada, fixe, demais, melhor, massa`,
  you: 'você, vocês, vc, vcs, tu, te, ti, teu, tua, seu, sua, seus, suas, vosso, vossa, o senhor, a senhora',
  'you is': 'és, sois',
  ours: `bot, chatbot, robô, máquina, computador, ia, assistente, atendente, atendentes, operador, operadora,
    funcionário, funcionários, bando de, cambada de, corja de`,
  firm: 'serviço, suporte, empresa, companhia, banco, loja, sistema, aplicativo, app, site, programa, atendimento',
  i: 'eu, me, mim, meu, minha, meus, nós',
  'i is': 'sou, estou, fui',
  third: `ele, ela, eles, elas, marido, esposa, mulher, filho, filha, filhos, chefe, vizinho, vizinhos, amigo,
    amiga, namorado, namorada, cachorro, gato, motorista, entregador, alguém, políticos, trânsito, dor, cheiro,
    barulho, irmão, irmã, pais, colega, vizinha, tempo lá fora, tempo, tiempo, jefe, clima`,

  former: `meu antigo, minha antiga, meu velho, minha velha, meu anterior, minha anterior, o antigo, a antiga, o
    anterior, meu último, celular antigo, telefone antigo, telemóvel antigo`,

  told: 'chamou, chamado, chamam, disse, diz, filme, música, livro, jogo, pergunta, erro, ideia',
  is: 'é, são, está, estão, tá, era, foi, ser, parece, parecem',
  filler: `um, uma, uns, umas, o, a, os, as, de, do, da, muito, tão, mais, bem, mesmo, realmente, totalmente,
    completamente, absolutamente, isso, isto, esse, essa, este, que, só, todo, toda, todos, grande, puro, pura,
    verdadeiro, baita, tal`,
  not: 'não, nem, nunca, sem, nada, jamais, se',
  other: `não está mal, nada mal, menos mal, passar mal, passo mal, mal consigo, de nada, não faz mal, de novo
    obrigado, obrigado de novo, tanto faz qual, não importa, sem problema, sem problemas, lixo reciclável, coleta de
    lixo, lata de lixo, lixeira, caí num golpe, caí em um golpe, vítima de golpe, vítima de um golpe, sofri um
    golpe, de um golpe, um golpe, denunciar golpe, roubo de, roubo do, mais uma vez obrigado, como sempre obrigado,
    desculpe o incômodo, desculpa o incômodo, saco de, sacos, um saco de, chega hoje, chega amanhã, quando chega,
    que chega, que dia chega, chega até, chega em, chega no, chega na, animal de estimação, carne de porco, que
    pena, vale a pena, passado dia, mês passado, ano passado, semana passada, vaga para, até quando posso, até
    quando vale, até quando tenho, que burro eu, que burra eu, que burro, que burra, perdi meu, perdi minha, perdi o
    meu, perdi a minha, perdi o cartão, perdi a senha, esqueci, como assim funciona, sério que bom`,
  futile: 'continuo sem resposta, ainda sem resposta, e nada, sem solução',
};
