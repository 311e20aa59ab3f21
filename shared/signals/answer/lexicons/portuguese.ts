import type { AnswerVocabulary } from '../classes.ts';

export const portuguese: AnswerVocabulary = {
  we: 'eu, nós, nosso sistema, o sistema',
  you: 'você, vocês, tu, ele, ela',
  'we cannot': `não posso, não podemos, não pude, não pudemos, não consigo, não conseguimos, não consegui, não fui
    capaz, não sou capaz, não somos capazes, não estou apto, não me é possível, não nos é possível, não foi
    possível, não tenho como, não temos como, não estou conseguindo, não estamos conseguindo, não vou conseguir,
    não poderei, não poderemos, sou incapaz, não estou autorizado, não estou autorizada, não estamos autorizados,
    não tenho permissão, não tenho autorização, não tenho a capacidade, não tenho a possibilidade, eu não consigo,
    eu não posso`,
  cannot: 'não podem ser, não se pode, não foi, não foram',
  'we not know': `não sei, não sabemos, não entendi, não entendo, não compreendi, não compreendo, não percebi, não
    encontrei, não encontramos, não encontro, não localizei, não localizamos, não achei, não achamos, não vejo,
    não tenho informações, não tenho informação, não tenho essa informação, não tenho essas informações, não temos
    essa informação, não temos informações, não tenho acesso, não temos acesso, não tenho resposta, não tenho uma
    resposta, não tenho a resposta, não tenho dados, não disponho, não dispomos, não tenho certeza, não estou
    certo, não conheço, não reconheço, não reconheci, desconheço, não consta, não vejo nenhuma, não vejo nenhum,
    não encontro nenhuma, não encontro nenhum, não tenho nenhuma, não tenho nenhum, não o conheço, não o encontro,
    não a encontro, não estou a encontrar, não faço ideia, não tenho ideia, nem ideia, não ficou claro, não está
    claro, não me ficou claro, não ouvi, não o ouço, não consegui entender, não consegui ouvir, não saberia, não o
    vejo, não a vejo, não acho, não acho nada, não encontro nada, não tenho nada, não temos nada, não temos
    nenhum, não temos nenhuma, não tenho registro, não tenho registo, não há registro, não apanhei, não captei`,
  not: 'não, nenhum, nenhuma, nada, sem, nem',
  work: `ajudar, ajudá lo, ajudá la, responder, encontrar, processar, processado, processada, concluir, concluído,
    concluída, verificar, verificado, verificada, confirmar, confirmado, confirmada, alterar, alterado, alterada,
    reservar, reservado, acessar, aceder, carregar, autenticar, identificar, fazer, feito, realizar, realizado,
    realizada, enviar, resolver, localizado, completar, completada, completado, aprovado, aprovada, processadas,
    oferecer, oferecido, oferecida, oferecemos, entregar, entregamos, entregue, enviado, cancelar, cancelado,
    cancelada, reembolsar, adicionar, adicionado, excluir, apagar, abrir, mostrar, dizer, lhe dizer, dar,
    consultar, ver, localizar, conectar, conectado, ativar, ativado, bloquear, desbloquear, redefinir, baixar,
    tocar, pedir, pagar, cobrar, transferir, transferido, recomendar, entender, salvar, salvo, salva, atualizar,
    atualizado, agendar, agendado, agendada, marcar, marcado, autorizar, autorizado, aceitar, aceito, aceite,
    aplicar, aplicado, validar, validado, prorrogar, garantir, informar, fornecer, passar, mudar, trocar,
    reservada, contactar, contatar, atender, atendê lo, suportado, suportada, registrar, registrado, finalizar,
    finalizado, efetuar, efetuado, efetuada, divulgar, tratar disso`,
  info: `resultados, resultado, informações, informação, correspondência, correspondências, resposta,
    disponibilidade, voos, voo, quartos, quarto, mesas, mesa, horários, vagas, vaga, pedido, dados, opções`,
  found: 'disponível, disponíveis, possível, livre, livres, encontrado, encontrada, válido, válida',
  gone: `indisponível, indisponíveis, não disponível, não está disponível, não estão disponíveis, não está mais
    disponível, já não está disponível, esgotado, esgotada, esgotados, lotado, lotada, tudo reservado, não
    encontrado, não encontrada, não foi encontrado, não foi encontrada, não foram encontrados, não existe, sem
    resultados, nenhum resultado, nenhuma correspondência, não tem vagas, está cheio, está cheia, estão cheios,
    está lotado, está lotada, tudo lotado, tudo cheio, não tem consultas, não tem consulta, não restam, não resta,
    esgotadas, venceu, já venceu, expirou, expirado, expirada, vencido, vencida, de férias, acabou tudo, acabou,
    acabaram, não achei nada, não encontrei nada, não sobrou, tudo ocupado, já reservado, já foi reservado, não há
    nada, já está ocupado, já está ocupada, está ocupado, está ocupada, estão ocupados, já está reservado, já está
    reservada, não tem vaga, não tem horário, não tem horários, não tem tempo, não tem disponibilidade, não temos
    disponibilidade, não temos vagas, não temos vaga, sem disponibilidade, nada livre, nada disponível, nada
    encontrado, não trouxe resultados, não deu resultado, não deu resultados, vendido, vendida, vendidos, lista de
    espera, não aparece, não aparecem, não consta no, está ausente, fora do escritório, não trabalha às, não abre,
    fora de linha, não está mais à venda, não é mais válido, não é mais válida, não está em estoque, sem estoque,
    em falta, não trabalhamos mais, já não trabalhamos, não vendemos mais, já não vendemos, não fazemos mais, não
    oferecemos mais, não fabricamos mais, não se vende mais, não tem capacidade, não têm mesa`,

  broken: `não é possível, não será possível, impossível, falhou, falha, deu errado, algo deu errado, correu mal,
    algo correu mal, um erro, erro ao, ocorreu um erro, inválido, inválida, não é válido, não é válida, recusado,
    recusada, rejeitado, rejeitada, negado, negada, não corresponde, não correspondem, não confere, fora do ar,
    fora de serviço, sem sucesso, não deu certo, não suportado, problema no sistema, problema com o sistema,
    problema no nosso sistema, problema técnico, problemas técnicos, erro técnico, erro no sistema, falha técnica,
    tive um problema, encontrei um problema, houve um problema, ocorreu um problema, entendi errado, me enganei,
    não funcionou, não passou, saldo suficiente, saldo insuficiente, não tem saldo, fundos insuficientes, não
    responde, não respondem, não atende, em manutenção, erro inesperado, não deu, não dá, recusou, recusaram, foi
    recusado, foi recusada, rejeitou, grande demais, grandes demais, longo demais, demasiado grande, muitas
    pessoas, houve um erro, há um problema com, aconteceu um erro, aconteceu um problema, não foi aceito, não foi
    aceite, não foi aprovado, não foi aprovada, não foi salvo, não foi enviado, não foi concluída, algo falhou, se
    perdeu, foi perdido, acesso negado, tempo esgotado, não reconhecido, não reconhecida, não autorizado, não
    compatível, travou, caiu a conexão, caiu a ligação, não carrega, fora do prazo, prazo acabou, não funciona no
    momento`,
  sorry: `desculpe, desculpa, sinto muito, lamento, lamentamos, infelizmente, lamentavelmente, peço desculpas,
    pedimos desculpas, perdão, perdoe, receio`,
  beyond: `só posso, só consigo, posso apenas, apenas posso, fora do meu alcance, além das minhas, está além, não
    faz parte das minhas, não é da minha, sou apenas um bot, sou só um bot, sou apenas um assistente, ainda estou
    aprendendo, ainda estou a aprender, não fui treinado, não fui programado, fora do meu escopo, não é minha
    função, não é da minha competência, não cabe a mim, por motivos de privacidade, por razões de privacidade, por
    motivos de segurança, terá que ligar, terá de ligar, terá que falar com, terá de falar com, terá de contactar,
    precisará contatar, vou transferir, transfiro você, passo para um, um colega, um atendente humano, supera as
    minhas, ultrapassa as minhas, sou só um, sou apenas um, não sou mais que, me perdi, estou perdido, não estou
    qualificado, não estou habilitado, não trato de, não cuido disso, ideia do que quer dizer, ideia do que você
    quer dizer, só falo, falo apenas, só entendo, só atendo`,
  when: 'se, quando, caso',
  rephrase: `reformular, reformule, reformula, de outra forma, de outra maneira, com outras palavras, em outras
    palavras, por outras palavras, repetir, repita, repete, ser mais específico, ser mais específica, mais
    específico, mais detalhes, esclarecer, especificar, quer dizer, você quis dizer, quis dizer, queria dizer,
    está se referindo, se refere, refere se, explicar melhor, me explicar melhor, de outro jeito, de outro modo,
    explicar de, repeti la, repeti lo, repetir isso`,
  what: `qual, qual é, quais, o que, onde, de onde, para onde, quantos, quantas, quanto, quanta, quem é, que
    horas, a que horas, que dia, em que, em qual, para qual, para quantas, para quando, de qual, com qual, como se
    chama, em nome de quem, desde quando, até quando, com quem, para quem, por que, que tipo, que modelo, que
    tamanho, que cartão, que hora, como é, de quem, a partir de quando, quanto tempo, qual dos, qual das`,
  areYou: `pode, poderia, podia, você pode, você poderia, quer, gostaria, gostaria de, deseja, você quer, você
    deseja, você tem, tem, prefere, precisa, é isso, está correto, está certo, seria, seria possível, me pode,
    pode me, poderia me, me informa, me passa, me diz, aceita, trata se, está usando, usa, já reiniciou, já
    tentou, você já, está usando um, tem certeza, tem a certeza, viaja, vem, paga com, procura, você procura, lhe
    interessa, te interessa, fica bom, fica bem, pode ser, é para, é o, está bem assim, concorda`,
  shallI: `posso confirmar, posso reservar, posso prosseguir, posso saber, devo, devemos, quer que, deseja que,
    gostaria que eu, confirmo`,
  give: `por favor informe, por favor informa, por favor forneça, por favor digite, por favor insira, por favor
    confirme, por favor confirma, por favor escolha, por favor escolhe, por favor envie, por favor diga, por favor
    indique, por favor descreva, informe, me informe, informe me, diga me, me diga, me fale, forneça, me forneça,
    indique, indique me, digite, insira, escolha, selecione, confirme, descreva, envie me, me envie, me passe,
    introduza, diga o seu, diga seu, diga a sua, informe o seu, informe seu, informe quantas, informe a sua,
    responda, responde sim, deixe o seu, deixe seu, deixe um, escreva, escreva o seu, escreva o, me escreva,
    escreva me, mande, me mande, mande me, mostre me, me mostre, soletre, repita o, descreva o, anexe, anexa,
    carregue uma, preencha, especifique, me especifique, detalhe, diga sim, dê me, me dê, diga nos, confirme nos,
    por favor escreva, por favor responda, por favor selecione, por favor especifique, por favor anexe, por favor
    soletre, por favor preencha, tecle 1, aperte 1`,

  need: `preciso, precisamos, precisaria, preciso que, falta, falta me, me falta, e o seu, e a sua, necessito`,
  slot: `nome, sobrenome, apelido, data, data de nascimento, dia, hora, horário, local, destino, endereço, morada,
    cep, código postal, cidade, número, número do pedido, número da conta, número de telefone, telefone, cpf, pin,
    e mail, email, preço, orçamento, tamanho, cor, motivo, código, senha, modelo, número da reserva, número de
    cliente, nombre completo, nome completo, telemóvel, celular, valor, quantidade, nome e sobrenome, número de
    pessoas, número de série, número da fatura, número do cartão, número do cliente, código da reserva,
    localizador, data de chegada, data de partida, validade, contribuinte, nif`,

  courtesy: `algo mais, mais alguma coisa, alguma outra coisa, outra coisa, mais alguma dúvida, outra dúvida,
    alguma outra dúvida, mais alguma pergunta, como posso ajudar, como posso ajudá lo, como posso te ajudar, como
    posso lhe ajudar, em que posso, no que posso, o que posso fazer por, como podemos ajudar, posso ajudar em,
    posso ajudar com, posso te ajudar, tudo bem, como vai, isso ajudou, foi útil, respondi à sua, isso te ajudou,
    ajudou, resolvi, encontrou o que, achou o que, posso ser útil, é só isso, era só isso, seria só isso, precisa
    de ajuda com, tem mais alguma, alguma dúvida, alguma pergunta, ficou alguma dúvida, resolveu o seu, resolvi o
    seu, deseja mais`,
  is: 'é, está, são, estão, foi, foram, era, ser, há',
  can: 'posso, podemos, consigo, conseguimos, deixa, permite, deixam, aceitam, reconhece',
  source: `documentação, documentos, manual, artigo, artigos, central de ajuda, base de conhecimento, guia`,
  tells: 'fala, falam, menciona, mencionado, contém, diz, dizem, trata, explica',
  or: 'ou',
  wrong: `incorreto, incorreta, incorretos, incorretas, errado, errada, errados, não está correto, não está
    correta, não está certo, não está certa`,
  couldNot: 'não pôde ser, não puderam ser, não pôde, não conseguiu ser, não se conseguiu',
  explains: `está resolvido, está resolvida, já foi resolvido, já foi resolvida, foi resolvido, foi resolvida, foi
    corrigido, está corrigido`,
  'we not have': 'não temos',
  'not can': 'não aceita, não aceitam',
  because: 'porque',
  please: 'por favor, por gentileza, se faz favor',
  none: 'não há, não existem, já não há, não temos mais, não há mais, não sobraram',
  unmissed: `taxa, taxas, custo, custos, tarifa, tarifas, pressa, problema, problemas, multa, limite, limites,
    cobrança, adicional, adicionais, encargos`,
  filler: `mas, que, o, a, os, as, um, uma, seu, sua, seus, suas, teu, tua, este, esse, essa, isso, isto, de, do,
    da, dos, das, em, no, na, para, com, no momento, agora, atualmente, muito, ainda, mais, também, bem, ok,
    perfeito, certo, obrigado, olá, oi, me, te, lhe, lo, claro, por enquanto`,
  other: `não se preocupe, não te preocupes, não há problema, não há custo, não há custos, não há de quê, sem
    problema, sem problemas, sem custo, sem custos, não hesite, não esqueça, não se esqueça, não só, não apenas,
    não é necessário, não precisa, se não encontrar, se não conseguir, entendi, de nada, tem direito, não precisa
    de, você não precisa, não precisa fazer, não é preciso, não tem que, mais nada, fazer mais nada, já pode,
    agora pode, você já pode, também pode, assim pode, mas tem, mas também tem`,
};
