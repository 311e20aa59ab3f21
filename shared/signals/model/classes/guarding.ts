/** Theft, deceit, secrets, data. */
export const guarding = `
secret: password passwords pin passcode code codes otp cvv cvc credential credentials token passphrase 2fa mfa
  authentication authenticator verification sms fingerprint faceid passkey pw pwd username logon login ssn seed
  keyphrase paswword pasword passwrd cvv2 digits keycode keycard fob biometrics retina pincode pincodes otps onetime
  securitycode memorable question mnemonic
carry: wallet purse handbag bag backpack passport keys jacket luggage suitcase briefcase rucksack satchel pouch billfold
  keyring tote clutch pocket coat
identity: identity name ssn id licence license address birthday birthdate dob maiden signature passport surname
  nationalinsurance nationality social identification citizenship details namesake alias nickname initials middle
  forename fullname likeness persona
steal: steal steals stole stolen stealing theft thefts rob robs robbed robbery nick nicked swipe swiped pinch pinched
  snatch snatched pickpocketed burgle burgled burglary mugged mugging looted lifted thieved pilfer pilfered shoplift
  shoplifted fleeced raided ransacked swiping skimmed skimmer cloned clone cloning stealer thieving burglaries robberies
  heist lift lifts grabbed pocketed nab nabbed poached hijacked carjacked carjacking embezzled skimming skim holdup
  shoplifter looting loot stickup
takeunasked: took taken taking takes helped grabbed grab drained drain emptied empty cleaned wiped siphoned siphon
  vanished disappeared gone missing withdrawn spent maxed raided moved snatched vanishing disappearing withdraw cleared
  empties drains spending spree cashed cash
lose: lose loses lost losing loss misplace misplaced missing vanish vanished disappear disappeared dropped forgot
  forgotten gone mislaid left behind nowhere mislay forget losses misplacing stray leaves dropping slipped fell loosing
  loose
find: find found finding search searched searching locate located trace traced track recover recovered discover
  discovered spot spotted look looked
hack: hack hacked hacking hijack hijacked compromise compromised breach breached intrude cracked accessed infiltrated
  malware spyware virus trojan keylogger ransomware takeover infected hacks hackers cyberattack cyber anydesk teamviewer
  remote remotely simswap swapped phished spoofed brute exploited hacker jailbreak rooted backdoor exploit ddos breaches
  leaked rat adware scareware popup popups intruder intrusion intruders unauthorised accessing cracking guessed stuffing
  keylog sniffing wiretapped
breakin: break broke broken burglary burgled intruder forced entry jimmied lock smashed intruded trespass entered inside
  raided
logins: login logins logged log logon signin signed sign logging session access attempt attempts device location locked
  authenticate browser
deceive: scam scams scammed scamming fraud fraudulent fraudulently phish phishing phished con conned trick tricked
  tricking fool fooled dupe duped swindle swindled spoof spoofed fake faked bogus counterfeit impersonate impersonated
  impersonating impersonation pretend pretended pretending pretends sham hoax forged forgery deceive deceived deception
  rogue lure lured posing posed scamed ponzi pyramid cheat cheated cheating hoodwinked clickbait catfished smishing
  vishing imitation knockoff fell falling dodgy scamm taken ploy ruse deceitful deceptive defraud defrauded defrauding
  bait baited switcheroo bamboozled hustler hustle fleece scammy scammers swindling grifter grift mule muling cloned
  clone lookalike clickjacking disguised disguise masquerade masquerading mimicking mimic mimicked faker falsified
  falsify fabricated phoney groomed promised lottery prize sweepstake
suspect: suspicious suspiciously dodgy shady fishy strange weird odd unfamiliar unrecognised unrecognized unusual
  peculiar sketchy legit genuine authentic real phony unknown suspect suspected suspicion doubt doubtful fraudy iffy
  questionable alarming strangely oddly funny legitimate mysterious foreign off untrustworthy unverified wary leery
  fearful skeptical sceptical uncertain unsure sus dubious phishy smelly concerning untrusted trustworthy trusted
  reputable credible verified bona
permit: authorise authorised authorize authorized unauthorised unauthorized approve approved approval consent consented
  permission permit permitted allow allowed agree agreed knowledge unsolicited authorisation authorization unapproved
  nonconsensual knowing okayed unrequested greenlight okay instruct instructed instruction instructions behest unbeknown
  unaware unprompted unwanted uninvited
recognise: recognise recognised recognize recognized identify remember recall familiar recollect recollection
  unrecognised unrecognized aware unaware reckon recognising recognizing identified identifies unknown unfamiliar
know: know knew known knows knowing knowledge aware unaware idea clue
protect: secure secured security safe safely safety protect protected protecting protection lock locked block blocked
  blocking freeze froze frozen guard shield safeguard antivirus firewall vpn encrypt encrypted encryption
data: data information info details record records file personal profile history recordings recording transcript
  transcripts footage biometrics metadata logs cookies dataset datas informations dossier entries files databank
  database databases fingerprint footprint telemetry analytics identifiers identifier attribute attributes cache
  clickstream questionnaire survey demographics
personalinfo: address email birth birthday phone number location browsing photos contacts whereabouts health biometric
  preferences habits voice face id purchase search messages chat ethnicity religion sexuality gender salary medical ip
  device gps cookie history purchases conversations calls recordings images
privacy: privacy gdpr ccpa dpo confidential confidentiality controller processing processor article erasure portability
  rectification subject sar dsar private privately hipaa dsgvo cpra lgpd pipeda sensitive anonymity anonymous personally
  confidentially discreet discreetly discretion secrecy dataprotection regulator regulators anonymised pseudonymised
  lawful basis consent policy disclosure subjects
erase: delete deleted deleting deletion erase erased erasing wipe wiped remove removed removing removal purge purged
  forget forgotten destroy destroyed scrub scrubbed anonymise anonymize shred shredded expunge eliminate clear cleared
  trash discard rid rub obliterate dispose deletes erases erasures wiping wipes removes vanish void nuke trashed
  shredding expunged redact redacted redaction overwrite deregister unlink uninstall
hold: store stored storing storage hold holds holding held keep keeps keeping kept retain retained retention archive
  archived save saved maintain possess possession stores holdings retains backup backups repository vault warehouse
  servers
gather: collect collected collecting collection gather gathered track tracks tracked tracking compile profile profiling
  monitor harvest harvested scrape scraped mine mined log collects gathers tracker trackers scraping monitors records
  logging logged surveil amass collate
showcopy: copy copies obtain request export download downloaded disclose disclosed disclosure view show access provide
  extract printout print reveal hand supply portable overview csv pdf extracts readable electronic electronically format
  itemised itemized dump exported exporting snapshot transcript supplied supplying
share: share shared sharing sell selling sold pass passed passing third party parties leak leaked leaking expose exposed
  publish published forwarded disclosed advertisers marketing advertising resell broker brokers partners affiliates
  disclose hand handed distribute broadcast shares sells disclosing discloses disseminate divulge divulged partnering
  transmitted transmit outside agencies researchers posted blabbed gossip
mailing: spam newsletter newsletters mailing mailshot junk flyer flyers marketing promotional advert adverts ad ads
  unsubscribe cold telemarketing telemarketer unsolicited leaflets leaflet list lists mailings postings promos bombard
  bombarded bombarding pester pestering pestered robocall robocalls catalog catalogue catalogues brochure
listen: listen listens listened listening spy spied spying recorded recording watch watching monitored surveillance
  eavesdrop eavesdropping wiretap bugged camera microphone mic cameras snoop snooping cctv overheard wiretapping
  overhear hears recorder recorders cams cam tapped tapping intercept intercepted
picture: photo photos photograph picture pictures pic pics image images selfie selfies video portrait snapshot album
  nude nudes screenshot camera
`;
