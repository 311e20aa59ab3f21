import type { FaqEntry } from './entry.ts';

export const technical: readonly FaqEntry[] = [
  {
    id: 'no-internet',
    topic: 'technical',
    question: { en: 'My internet is not working, what can I do?', de: 'Mein Internet geht nicht, was kann ich tun?' },
    answer: {
      en: 'Unplug the Lark Box for 30 seconds, plug it in again and wait three minutes. If the light marked Line stays red after that, check that the cable from the wall socket sits firmly at both ends.',
      de: 'Ziehen Sie den Stecker der Lark Box für 30 Sekunden, stecken Sie ihn wieder ein und warten Sie drei Minuten. Bleibt das Licht „Line“ danach rot, prüfen Sie, ob das Kabel zur Wanddose an beiden Enden fest sitzt.',
    },
    phrasings: {
      en: ['No internet connection', 'The internet is down', 'I am offline', 'My connection dropped completely'],
      de: [
        'Keine Internetverbindung',
        'Das Internet ist ausgefallen',
        'Ich bin offline',
        'Die Verbindung ist ganz weg',
      ],
    },
  },
  {
    id: 'slow-internet',
    topic: 'technical',
    question: { en: 'Why is my internet so slow?', de: 'Warum ist mein Internet so langsam?' },
    answer: {
      en: 'First measure by cable: connect a computer to the yellow socket of the Lark Box and run the speed test in the app. If that is fast, the Wi-Fi is the cause. If it is slow too, restart the box and measure again.',
      de: 'Messen Sie zuerst per Kabel: Verbinden Sie einen Computer mit der gelben Buchse der Lark Box und starten Sie den Geschwindigkeitstest in der App. Ist das schnell, liegt es am WLAN. Ist es auch langsam, starten Sie die Box neu und messen noch einmal.',
    },
    phrasings: {
      en: ['My speed is low', 'Slow download', 'I do not get the speed I pay for', 'Pages load very slowly'],
      de: [
        'Die Geschwindigkeit ist niedrig',
        'Langsamer Download',
        'Ich bekomme nicht die volle Geschwindigkeit',
        'Seiten laden sehr langsam',
      ],
    },
  },
  {
    id: 'restart-router',
    topic: 'technical',
    question: { en: 'How do I restart the router?', de: 'Wie starte ich den Router neu?' },
    answer: {
      en: 'Pull the power plug of the Lark Box, wait 30 seconds, plug it in again. After about three minutes all lights are steady. Your settings stay as they are.',
      de: 'Ziehen Sie den Netzstecker der Lark Box, warten Sie 30 Sekunden und stecken Sie ihn wieder ein. Nach etwa drei Minuten leuchten alle Lichter ruhig. Ihre Einstellungen bleiben erhalten.',
    },
    phrasings: {
      en: ['Reboot the Lark Box', 'Switch the router off and on', 'Restart my modem'],
      de: ['Lark Box neu starten', 'Router aus- und einschalten', 'Modem neu starten'],
    },
  },
  {
    id: 'reset-router',
    topic: 'technical',
    question: {
      en: 'How do I reset the router to factory settings?',
      de: 'Wie setze ich den Router auf Werkseinstellungen zurück?',
    },
    answer: {
      en: 'Press the small button at the back of the Lark Box with a paper clip for ten seconds, until all lights go out. All your settings are lost; the Wi-Fi name and password are again those on the label.',
      de: 'Drücken Sie mit einer Büroklammer zehn Sekunden auf den kleinen Knopf hinten an der Lark Box, bis alle Lichter ausgehen. Alle Einstellungen gehen verloren; WLAN-Name und Passwort sind wieder die vom Aufkleber.',
    },
    phrasings: {
      en: ['Factory reset the Lark Box', 'Wipe all router settings'],
      de: ['Lark Box auf Werkseinstellung', 'Alle Einstellungen des Routers löschen'],
    },
  },
  {
    id: 'router-lights',
    topic: 'technical',
    question: { en: 'What do the lights on the router mean?', de: 'Was bedeuten die Lichter am Router?' },
    answer: {
      en: 'White and steady: all is well. White and blinking: starting. Orange: an update runs, please do not unplug. Red: no signal on the line.',
      de: 'Weiß und ruhig: alles in Ordnung. Weiß und blinkend: startet. Orange: ein Update läuft, bitte nicht ausstecken. Rot: kein Signal auf der Leitung.',
    },
    phrasings: {
      en: ['The router light is red', 'Lark Box blinks orange', 'Why is the light blinking?'],
      de: ['Das Licht am Router ist rot', 'Lark Box blinkt orange', 'Warum blinkt das Licht?'],
    },
  },
  {
    id: 'wifi-password',
    topic: 'technical',
    question: { en: 'Where do I find my Wi-Fi password?', de: 'Wo finde ich mein WLAN-Passwort?' },
    answer: {
      en: 'On the label under the Lark Box, as “Wi-Fi key”. If you changed it, the app shows the new one under Home network.',
      de: 'Auf dem Aufkleber unter der Lark Box, als „WLAN-Schlüssel“. Wenn Sie es geändert haben, zeigt die App das neue unter Heimnetz.',
    },
    phrasings: {
      en: ['I forgot the wifi password', 'What is my wireless key?', 'Lost my wifi key'],
      de: ['WLAN-Passwort vergessen', 'Was ist mein WLAN-Schlüssel?', 'Wo steht der Netzwerkschlüssel?'],
    },
  },
  {
    id: 'change-wifi',
    topic: 'technical',
    question: { en: 'How do I change the Wi-Fi name or password?', de: 'Wie ändere ich WLAN-Name oder Passwort?' },
    answer: {
      en: 'In the app under Home network, Wi-Fi, Edit. All your devices have to sign in to the Wi-Fi again afterwards.',
      de: 'In der App unter Heimnetz, WLAN, Bearbeiten. Danach müssen sich alle Geräte neu im WLAN anmelden.',
    },
    phrasings: {
      en: ['Rename my wifi', 'Set a new wifi password', 'Change network name'],
      de: ['WLAN umbenennen', 'Neues WLAN-Passwort setzen', 'Netzwerkname ändern'],
    },
  },
  {
    id: 'weak-wifi',
    topic: 'technical',
    question: { en: 'The Wi-Fi is weak in some rooms', de: 'Das WLAN ist in manchen Zimmern schwach' },
    answer: {
      en: 'Place the Lark Box upright, free and in the middle of your home, not in a cupboard. For large homes there is the Lark Hop, a small repeater that you can add in the app under Home network.',
      de: 'Stellen Sie die Lark Box aufrecht, frei und in der Mitte der Wohnung auf, nicht in einen Schrank. Für große Wohnungen gibt es den Lark Hop, einen kleinen Verstärker, den Sie in der App unter Heimnetz hinzufügen.',
    },
    phrasings: {
      en: [
        'Bad wifi reception in the bedroom',
        'Improve wifi coverage',
        'Do you have a repeater?',
        'Wifi signal does not reach upstairs',
      ],
      de: [
        'Schlechter WLAN-Empfang im Schlafzimmer',
        'WLAN-Reichweite verbessern',
        'Gibt es einen Repeater?',
        'Das WLAN reicht nicht bis nach oben',
      ],
    },
  },
  {
    id: 'outage',
    topic: 'technical',
    question: { en: 'Is there an outage in my area?', de: 'Gibt es in meiner Gegend eine Störung?' },
    answer: {
      en: 'The page fenlark.example/status lists every known outage by postcode, with the time of the last news. I cannot see it from here.',
      de: 'Die Seite fenlark.example/status nennt jede bekannte Störung nach Postleitzahl, mit der Zeit der letzten Meldung. Ich selbst kann sie von hier nicht sehen.',
    },
    phrasings: {
      en: ['Are there network problems right now?', 'Outage map', 'Is your network down today?'],
      de: ['Gibt es gerade Netzprobleme?', 'Störungskarte', 'Ist euer Netz heute gestört?'],
    },
  },
  {
    id: 'technician',
    topic: 'technical',
    question: {
      en: 'How do I move the technician’s appointment?',
      de: 'Wie verschiebe ich den Termin mit dem Techniker?',
    },
    answer: {
      en: 'Open the link in the text message about your appointment, or the app under Orders, up to the evening before. You are offered the free times of the next two weeks.',
      de: 'Öffnen Sie bis zum Vorabend den Link in der SMS zum Termin oder die App unter Bestellungen. Dort sehen Sie die freien Zeiten der nächsten zwei Wochen.',
    },
    phrasings: {
      en: [
        'Reschedule the engineer visit',
        'I cannot be home when the technician comes',
        'Change installation appointment',
      ],
      de: [
        'Technikertermin verlegen',
        'Ich bin nicht zu Hause, wenn der Techniker kommt',
        'Installationstermin ändern',
      ],
    },
  },
];
