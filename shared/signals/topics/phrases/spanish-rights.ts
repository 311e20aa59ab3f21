import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** Spanish: the law, what is known of a person, and what makes a customer need care. */
export const spanishRights = {
  legal: {
    sure: `
      abogad*|demandar*|juicio|tribunal*|juzgado|judicial*|legalmente|denunci*|ilegal*
      poner|presentar|interponer|pondre|presentare ?una demanda
      acciones|medidas|asesoria legales|legal
      profeco|sernac|indecopi|consumidor
      derechos .. consumidor
      incumplimiento .. contrato
      mis|cuales|que derechos ?son|tengo|como|si
      tengo|pondre|presentare|interpondre|recibi|presentar una demanda
      demanda contra|judicial|colectiva|civil
      citacion|citatorio|orden judicial|juzgado|tribunal|juez
      acciones|medidas|vias|asesoria legales|judiciales
      por|via la|lo legal|penal|judicial
      es|sea|seria legal ... cobr*|que|despid*|me
      defensor|oficina|organismo ... consumidor
      omic|condusef|superintendencia|defensoria|fiscalia|hacienda ... denunci*|reclam*|queja*|voy
      condusef|superintendencia|fiscalia|indemnizacion|burofax|requerimiento
      danos y perjuicios
      segun|por la ley
      la ley dice|me|obliga|exige|establece
      contra la ley
      ante un|el|los juez|tribunal*|juzgado
      clausula* abusiva*`,
    clean: `
      hora|donde|direccion|abre|cierra .. juzgado|tribunal|abogad*`,
  },
  privacy_request: {
    sure: `
      rgpd|privacidad
      proteccion de datos
      datos personales
      elimin*|borr*|suprim*|acces*|copia|rectific* .. datos|informacion
      derecho .. olvido|supresion|acceso
      que datos tienen|tiene|guardan
      datos ... eliminar|borrar|guardan|tienen|almacen*|vend*|compart*
      retir*|revoc* .. consentimiento
      como|donde|quien ... consiguieron|consiguio|obtuvieron|obtuvo|tienen|sacaron|sacan|dio ?ustedes mi ?numero ?de numero|telefono|correo|email|direccion|celular|movil
      quien les dio ... numero|telefono|correo|datos|direccion
      {neg} ?he ?les ?les ?mi di|autoric*|acepte|consenti|autorizado|dado ... datos|numero|grab*|consentimiento|publicidad|foto*
      {neg} autoric*|autorizo|consiento|consenti ... datos|informacion|grab*|compart*|numero|foto*
      con|a quien|quienes compart*|dan|venden|pasan|cedieron|ceden .. datos|informacion
      compart*|vend*|ced*|filtr*|public*|divulg* .. mis|mi datos|informacion|numero|direccion|correo
      dejen|dejar|paren|basta ?ya de llamar*|enviar*|mandar*|molestar* ... publicidad|promocion*|numero|consentimiento|comercial*|ofertas|autoric*
      {neg} quiero ?recibir ?mas publicidad|promociones|llamadas comerciales
      {neg} ?quiero ?recibir ?mas llamadas|mensajes comerciales|publicitari*|publicidad
      llamadas comerciales
      lista robinson
      derecho* ?de ?al ?a ?la arco|supresion|rectificacion|portabilidad|oposicion|olvido|cancelacion
      estan|esta|se ?esta|estais graba* ... llamada|conversacion|chat
      grabando|graban|grabada|grabacion ?esta ?de ?la ?mi llamada|conversacion|voz
      llamada|conversacion ?se ?esta ?esta ?siendo graba*
      envi*|mand*|lleg*|dier*|entreg* ... mi|mis factura|datos|extracto|expediente|resultados|recibo ... otra|otro|desconocid*|equivocad*|ajen*|vecin*
      factura|datos|extracto|resultados|recibo|historial de|a otra|otro ?persona|cliente|usuario|paciente
      que saben|sabe|informacion ... de|sobre mi
      que informacion|datos ... de|sobre|tienen mi
      sobre mi ?persona ... tienen|guardan|saben
      filtracion|fuga|brecha|robo ?de ?seguridad ... datos
      quiten|saquen|borren|eliminen|quitar|sacar*|eliminar ?me ?mi ?nombre ?numero .. de su|sus|la|las base|lista|listas|registros|sistema
      borr*|elimin*|quit* ... mi|mis ?numero numero|foto*|nombre|perfil|correo|cuenta|historial ... su|sus|base|sistema|web|pagina|registros
      mis datos ... borr*|elimin*|suprim*
      quien ... visto|accedido|acceso|vio|ver ... mi|mis expediente|datos|historial|informacion|mensajes
      sin mi consentimiento|permiso|autorizacion ... datos|foto*|graba*|public*|compart*|numero
      datos|foto*|graba*|public*|compart*|numero|informacion ... sin mi|nuestro consentimiento|permiso|autorizacion
      retir*|revoc* ... consentimiento
      me ?estan espian|escuchan|rastrean|espiando|rastreando`,
  },
  vulnerable_customer: {
    sure: `
      fallecio|fallecido|fallecida|fallecimiento|difunt*|viuda|viudo|luto|defuncion
      {who} .. murio|fallec*|muerto
      discapacidad|discapacitad*|ciego|ciega|sordo|sorda|demencia|alzheimer
      silla de ruedas
      desemple*|desempleo|bancarrota|deudas
      sin trabajo
      perdi .. trabajo|empleo|casa
      {neg} .. puedo|alcanza ?me .. pagar|permitirme|dinero
      anciano|anciana|jubilad*|pensionad*
      madre soltera
      {neg} .. alcanza|llega|tengo|tenemos .. para comer|vivir|comida|pagar|fin|medic*
      llegar|llegamos|llego a fin
      tengo|tiene|con 70|72|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94 anos ... {neg}|sola|solo|ayuda|entiendo
      tengo|tiene # anos y no se|entiendo|puedo|manejo|uso|oigo|veo
      {neg} se ?como usar|manejar|utilizar ?el|la|los|estas internet|computadora|ordenador|celular|tecnologia|aplicacion|maquinas
      desahuci*|desalojo|desalojar|desalojan|embargar|embargaron|embargado
      marido|esposo|pareja|novio|ex|padre ?me ?nos pega|golpea|maltrata|amenaza|controla|pego
      violencia domestica|genero|machista|familiar
      maltrat* ... marido|esposo|pareja|ex|novio
      victima de violencia|maltrato
      me quede|quedamos|quedo|quede ?sin sin trabajo|empleo|casa|hogar|ingresos|dinero
      me despidieron|echaron ?del ?trabajo
      despidieron|desempleo|desempleada|desempleado|paro ... pagar|trabajo|cobr*
      en ?el paro
      {neg} tengo|tenemos ?mas dinero|plata|ingresos ... comer|pagar|vivir|para
      {neg} puedo|podemos|consigo ?seguir pagar|afrontar|permitirme|costear ... factura|cuota*|renta|alquiler|hipoteca|recibo|deuda*|prestamo|luz|mes
      minusvali*|invidente*|alzheimer|parkinson|hipoacusia|sordera|silla|ruedas ... voy|mi|soy|estoy
      minusvalid*|minusvalia|invidente|hipoacusia|discapacit*|parapleji*
      silla ruedas
      alzheimer|parkinson|derrame
      {who}|hijo|hija|padre|madre|abuela|abuelo|marido|esposo|esposa ?ya ?se ha|ya|nos|me ?nos murio|muerto|fallec*|dejo
      murio|muerto|fallec* ... {who}|marido|esposo|esposa|padre|madre|hijo|hija|hermano|hermana|abuelo|abuela
      acta|certificado de defuncion
      cancer terminal
      enfermedad|cancer terminal|grave
      quimio*
      duermo|vivo|vivimos|viviendo|dormir en la calle|coche|carro|albergue|refugio
      sin techo|hogar
      {neg} hablo ?muy ?bien espanol
      hablo|entiendo|mi ?muy poco|mal espanol
      salgo|sali|salir ?de ?la carcel|prision
      carcel|prision ... {who}|hijo|marido|sali
      ludopat*|ludopatia
      cuidador|cuidadora ?de ?mi
      apoderad*|tutor legal
      refugiad*|asilo ?politico`,
    clean: `
      pagar .. tarjeta|efectivo|linea|online|paypal|app|web|transferencia
      descuento*|tarifa|precio .. jubilad*|pensionad*|ancian*`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
