import type { RepairVocabulary } from '../classes.ts';

export const portuguese: RepairVocabulary = {
  saying: `não é isso que, não foi isso que, não era isso que, não é o que, não foi o que, não perguntei isso, não
    foi essa a minha pergunta, não é essa a minha pergunta, não é minha pergunta, não era minha pergunta, não
    respondeu, não respondeu minha pergunta, não respondeu à minha pergunta, não responde à minha pergunta, não
    responde minha pergunta, não respondeste, responda minha pergunta, responde minha pergunta, responda à minha
    pergunta, responda a pergunta, já disse, já te disse, já lhe disse, já falei, já te falei, já lhe falei, já
    expliquei, já respondi, já informei, acabei de dizer, acabei de falar, acabei de te, acabei de informar,
    acabei de explicar, como eu disse, como disse, como já disse, como falei, como já falei, não me entende, não
    me entendeu, não entendeu, você não entende, vocês não entendem, não está entendendo, não está me entendendo,
    não percebeu, não estás a perceber, não me percebes, entendeu errado, percebeu mal, não me escuta, não me
    ouve, não está me ouvindo, não está ouvindo, não me estás a ouvir, você leu, leu o que, não ajuda, não me
    ajuda, não me ajudou, isso não ajuda, não faz sentido, nada a ver, não tem nada a ver, você está repetindo,
    você repete, fica repetindo, estás a repetir, a mesma resposta, sempre a mesma resposta, resposta errada, do
    que está falando, do que você está falando, me entendeu errado, me entendeu mal, entendeu mal, entendeste mal,
    não se trata disso, não se trata de, não é esse o, não é esse meu, não está respondendo, não estás a
    responder, não respondeu o que, está confundindo, está a confundir, confundiu, sempre o mesmo link, de novo o
    mesmo, para de me mandar, pare de me mandar, já escrevi, já tinha dito, quantas vezes tenho que, quantas vezes
    preciso, quantas vezes mais, quantas vezes vou ter, já me perguntou, já me perguntaste, já perguntou isso, não
    estou falando disso, não estou a falar disso, não é disso`,

  faint: 'falso, como assim, não entendi, hein, não isso',
  no: 'não',
  'i want': 'quero, queria, preciso',
  'i said': `eu disse, disse, eu falei, falei, perguntei, eu perguntei, escrevi, repito, vou repetir, te disse, lhe
    disse, pedi, eu pedi, digo`,
  'i say': 'passei, eu passei, mandei, eu mandei, enviei, eu enviei, dei, eu dei, informei',
  above: `acima, antes, lá em cima, no começo, no início, na primeira mensagem, na minha mensagem, na minha primeira
    mensagem, agora há pouco`,
  past: `semana passada, na semana passada, mês passado, no mês passado, ontem, ano passado, por telefone, na loja, há
    dias, há uma semana`,
  nth: 'pela segunda vez, pela terceira vez, pela quarta vez, pela enésima vez, pela última vez, mais uma vez',
  times: 'duas vezes, três vezes, mil vezes, várias vezes, dez vezes, muitas vezes',
  look: 'leia, lê, olha, olhe, veja, releia',
  mine: 'minha mensagem, a minha mensagem, minha pergunta, meu e mail, minha primeira mensagem',
  what: 'o que',
  meant: `eu quis dizer, quis dizer, queria dizer, quero dizer, estou falando de, estava falando de, estou falando do,
    estou falando da, falo de, falo do, falo da, me refiro`,
  its: 'é, era, mas sim, são',
  thats: 'esse é, essa é, isso é, este é, esta é',
  'thats not': 'esse não é, essa não é, isso não é, não é esse, não é essa',
  the: 'o, a, os, as, um, uma, meu, minha, essa, esse, essa não, esta, este, a de, o de',
  wrong: 'errado, errada, incorreto, incorreta, está errado, não está certo, não está correto',
  mild: `obrigado, obrigada, tudo, urgente, ainda, mal, mais, agora, muito, sei, tenho, certeza, posso, só isso,
    nada, recebi, consigo, hoje, tem, me, só, precisa, thank, thanks, thx, thank you, please, all good, that s,
    thats, fine, problem, worries, preference`,

  filler: 'mas, eu, isso',
  rewording: `já passei, já enviei, já mandei, já dei, já tentei, já fiz isso, o que eu perguntei, o que
    perguntei, minha pergunta é, minha pergunta era, a minha pergunta, está aí, você está aí, ainda está aí, mal
    entendido, um mal entendido, outra coisa completamente, coisa totalmente diferente, não era isso, não foi
    isso, não é isso não, não é isso, não é o meu nome, esse não é o meu, isso não, não uma pousada, não é a minha
    conta, não é meu pedido`,
};
