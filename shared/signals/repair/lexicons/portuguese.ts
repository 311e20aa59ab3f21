import type { RepairVocabulary } from '../classes.ts';

export const portuguese: RepairVocabulary = {
  saying: `não é isso que, não foi isso que, não era isso que, não é o que, não foi o que, não é isso, não era isso, não
    perguntei isso, não foi isso, não foi essa a minha pergunta, não é essa a minha pergunta, não é minha pergunta,
    não era minha pergunta, não respondeu, não respondeu minha pergunta, não respondeu à minha pergunta, não
    responde à minha pergunta, não responde minha pergunta, não respondeste, responda minha pergunta, responde minha
    pergunta, responda à minha pergunta, responda a pergunta, já disse, já te disse, já lhe disse, já falei, já te
    falei, já lhe falei, já expliquei, já respondi, já informei, já passei, já enviei, já mandei, já dei, já tentei,
    já fiz isso, acabei de dizer, acabei de falar, acabei de te, acabei de informar, acabei de explicar, como eu
    disse, como disse, como já disse, como falei, como já falei, repito, vou repetir, mais uma vez, pela segunda
    vez, pela terceira vez, pela última vez, não me entende, não me entendeu, não entendeu, você não entende, vocês
    não entendem, não está entendendo, não está me entendendo, não percebeu, não estás a perceber, não me percebes,
    entendeu errado, percebeu mal, mal entendido, não me escuta, não me ouve, não está me ouvindo, não está ouvindo,
    não me estás a ouvir, leia minha mensagem, leia a minha mensagem, lê a minha mensagem, leia o que, lê o que,
    você leu, leu o que, não ajuda, não me ajuda, não me ajudou, isso não ajuda, não faz sentido, nada a ver, não
    tem nada a ver, você está repetindo, você repete, fica repetindo, estás a repetir, a mesma resposta, sempre a
    mesma resposta, eu quis dizer, quis dizer, queria dizer, estou falando de, estava falando de, não estou falando
    de, o que eu perguntei, o que perguntei, perguntei, minha pergunta é, minha pergunta era, a minha pergunta, está
    aí, você está aí, ainda está aí, resposta errada, do que está falando, do que você está falando`,
  faint: `errado, errada, está errado, incorreto, incorreta, não está certo, não está correto, falso, como assim, não
    entendi, hein, não isso`,
  no: 'não',
  'i say': 'eu disse, eu falei, falei',
  'i want': 'quero, queria, preciso',
  filler: 'mas, eu, isso, é',
};
