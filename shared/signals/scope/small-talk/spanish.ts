import type { SmallTalkWords } from './words.ts';

export const spanish: SmallTalkWords = {
  opening: 'gracias hola adios buenos buenas buen perfecto genial vale si saludos estupendo excelente feliz',
  beside: `muchas muchisimas mucho mil dias dia tardes noches ayuda todo amable hasta luego pronto informacion
    respuesta tenga fin semana`,
  asking: 'cuando donde quien cual',
};
