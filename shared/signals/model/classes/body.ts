/** Body and illness. */
export const body = `
bodypart: head neck throat chest heart lung lungs stomach belly tummy abdomen back spine arm elbow wrist hand finger
  thumb leg knee ankle foot feet toe shoulder hip ear eye nose mouth tooth teeth tongue jaw skin scalp breast breasts
  testicle testicles penis vagina kidney liver bladder bowel groin rib ribs muscle joint joints nerve gum gums gland
  glands lip lips brain thigh calf womb uterus ovary ovaries prostate heel shin forehead cheek chin nostril lymph tonsil
  tonsils sinus colon rectum anus vein veins artery tendon ligament cartilage pelvis genitals buttock bum waist armpit
  eyelid eyebrow eyelash molar hamstring achilles collarbone sternum vertebra disc pancreas spleen gut intestine
  esophagus windpipe navel temple knuckle fingertip toenail fingernail hairline eardrum retina cornea hands arms legs
  eyes ears knees fingers toes gallbladder appendix cervix bone bones skull face torso limb limbs trunk midriff flank
  backside butt bottom ass tailbone coccyx sacrum spinal lumbar ribcage nape temples earlobe nostrils palate uvula adam
  larynx pharynx trachea diaphragm duodenum urethra scrotum foreskin clitoris labia vulva nipple nipples bellybutton
  instep sole soles arch toenails cuticle pinky kneecap patella meniscus acl rotator cuff femur tibia fibula humerus
  clavicle scapula ulna radius metatarsal bicep triceps quad quads glute glutes abs follicle pore pores pupil iris lens
  lash lashes
pain: pain pains painful ache aches aching achy sore soreness hurts hurting hurt tender tenderness cramp cramps cramping
  throbbing throb stabbing stinging sting burning shooting agony spasm spasms twinge discomfort headache headaches
  migraine migraines toothache earache backache stomachache bellyache tummyache excruciating pounding sharp dull
  heartburn stiffness sorethroat crippling nagging niggling agonising agonizing unbearable debilitating searing
  splitting piercing radiating neckache sciatic pinching burns throbs killing
symptom: fever feverish cough coughing coughs nausea nauseous vomit vomiting vomited diarrhea diarrhoea constipation
  constipated dizzy dizziness rash rashes itch itchy itching swelling swollen swell lump lumps bump bumps numb numbness
  tingling fatigue faint fainted fainting discharge spotting bleeding bruise bruising wheeze wheezing breathless breath
  palpitations blister blisters hives stiff bloating bloated reflux twitch twitching phlegm mucus chills sweats sweating
  congestion congested hoarse inflamed inflammation pus limp limping seizure seizures temperature pee poop stool stools
  urine period periods ill unwell poorly sneeze sneezing bleed throwing puke puking puked thrown shivering shiver blurry
  blurred lightheaded woozy drowsy runny snot jaundice yellow pale sweaty clammy drooping weakness snoring peeing
  pooping wind gas gassy acidic scab scabs scaly flaky redness tired tremor tremors spots spotty peeling oozing
  lethargic queasy sickly heaving dehydrated winded sickness under recovering recovery ailing marrow tissue sensation
  sensations discomfort irritated irritation dryness dry soreness itchiness gurgling belching belch burp burping hiccups
  drool drooling nosebleed nosebleeds swallowing hallucinating hyperventilate collapsing blackout blackouts blacked
  passed dribbling dandruff flare flareup flaring crusty festering infected bleeds ooze pounding convulsions convulsing
  pallor breakout zits pimple pimples boil boils carbuncle tingles pins needles floaters halos ringing deafness sneezes
  shakes shivers hotflash flushes flushing incontinence incontinent leakage dribble retention urinate urinating
  urination defecate poo wee bm bowels gagging retching regurgitate sour metallic
breathing: breathe breathing breath breaths breathless wheezing gasping suffocating inhale exhale choking shortness
  oxygen airway pant panting
illness: disease illness infection infections infected viral flu influenza covid coronavirus cancer tumor tumour
  diabetes diabetic asthma asthmatic arthritis allergy allergic allergies stroke pneumonia bronchitis hepatitis hiv aids
  herpes std stds sti uti cyst cysts ulcer ulcers hernia thyroid anemia anemic anaemia anaemic cholesterol hypertension
  epilepsy epileptic lupus eczema psoriasis acne shingles measles malaria sinusitis tonsillitis gout sclerosis fibroids
  endometriosis pcos syndrome chronic fibromyalgia sciatica glaucoma cataract cataracts appendicitis gallstones
  osteoporosis leukemia leukaemia lymphoma malignant benign chlamydia gonorrhea syphilis mono strep tinnitus vertigo
  hemorrhoids haemorrhoids piles hypothyroid hyperthyroid neuropathy rheumatoid polyps autoimmune celiac crohn crohns
  colitis ibs gerd copd sepsis tuberculosis tb rabies scoliosis concussed chickenpox mumps meningitis rubella polio
  tetanus norovirus melanoma angina arrhythmia fibrillation aneurysm clot clots embolism thrombosis gastritis
  diverticulitis pancreatitis cirrhosis parkinsons alzheimers ms als cellulitis scabies lice ringworm thrush candida
  yeast impetigo conjunctivitis pinkeye stye bursitis tendonitis carpal plantar fasciitis anaphylaxis hypoglycemia
  hyperglycemia ketoacidosis dyslipidemia prediabetes prediabetic menopause menopausal hpv warts wart mole moles cold
  bug fibrosis cystic sickle leprosy dengue cholera ebola zika dementia migraine strokes heartattack cardiac coronary
  respiratory gastric bacterial fungal parasitic parasite tapeworm hepatic renal pulmonary neurological dermatological
  hormonal vascular inflammatory ebv glandular legionnaires sarcoidosis myeloma carcinoma sarcoma lesion lesions nodule
  nodules abscess fistula hydrocele varicocele varicose hydrocephalus spina bifida palsy narcolepsy apnea apnoea
  psoriatic rosacea vitiligo alopecia dermatitis hidradenitis lichen chilblains bunions bunion gastroenteritis dysentery
  typhoid hayfever vasculitis pleurisy croup whooping tonsils laryngitis pharyngitis otitis labyrinthitis meniere bells
  parkinson huntington epileptics tourette hypotension tachycardia bradycardia murmur myocarditis pericarditis
  endometrial cervical ovarian testicular pancreatic colorectal lymphedema neuroma neuralgia trigeminal pcod vaginosis
  bv trichomoniasis crabs priapism prolapse adenomyosis hemophilia thalassemia porphyria
condition: condition conditions disorder ailment complaint chronic diagnosed undiagnosed longterm lifelong degenerative
  hereditary congenital terminal acute underlying genetic
medicine: medicine medicines medication medications meds med drug drugs pill pills tablet tablets dose doses dosage
  antibiotic antibiotics ibuprofen paracetamol aspirin tylenol advil insulin inhaler cream ointment injection injections
  vaccine vaccines vaccination vaccinated shot jab jabs prescription prescriptions prescribed prescribe penicillin
  amoxicillin steroid steroids prednisone metformin statin statins supplement supplements vitamin vitamins contraceptive
  contraception laxative laxatives antihistamine antihistamines painkiller painkillers opioid opioids morphine codeine
  syrup drops mg ml mcg refill refills naproxen tramadol gabapentin adderall accutane viagra melatonin probiotic
  probiotics eyedrops antacid antacids omeprazole lisinopril levothyroxine warfarin cortisone paracetemol benadryl
  ozempic wegovy mounjaro semaglutide albuterol ventolin salbutamol heparin digoxin losartan amlodipine atorvastatin
  simvastatin metoprolol propranolol bisoprolol ramipril furosemide hydrocodone oxycodone percocet fentanyl pregabalin
  methotrexate doxycycline azithromycin ciprofloxacin clindamycin cefalexin fluconazole acyclovir tamiflu paxlovid
  hydrocortisone nurofen calpol panadol aleve claritin zyrtec loratadine cetirizine imodium gaviscon pepto sudafed
  mucinex lozenge lozenges suppository patch patches pessary hrt estrogen testosterone progesterone birthcontrol iud
  ritalin vyvanse concerta methadone suboxone naloxone epipen adrenaline antifungal antiviral antiemetic capsule
  capsules placebo iron zinc magnesium biotin paracetomol ibuprofin amoxycillin antibotics perscription perscribed
  prescripton medecine medicin inject milligrams taper tapered tapering wean weaning dosing vial nebulizer nebuliser
  pillbox lidocaine voltaren diclofenac cetrizine lansoprazole esomeprazole montelukast singulair prednisolone
  dexamethasone spironolactone hydroxychloroquine tamsulosin sildenafil cialis finasteride minoxidil tretinoin
  isotretinoin diphenhydramine ambien zolpidem temazepam baclofen cyclobenzaprine topiramate keppra levetiracetam
  carbamazepine lantus humira enbrel remicade botox b12 d3 folic collagen herbal remedy remedies homeopathic homeopathy
  acetaminophen decongestant expectorant linctus drip infusion booster pfizer moderna astrazeneca tetanus
doctor: doctor doctors dr drs gp physician nurse nurses hospital hospitals clinic surgeon specialist dermatologist
  cardiologist neurologist dentist orthodontist pharmacist pharmacy er ward consultant midwife gynecologist
  gynaecologist gyno obgyn obgyne physio physiotherapist paramedic optician optometrist pediatrician paediatrician
  oncologist urologist radiologist endocrinologist rheumatologist gastroenterologist orthopedic orthopaedic podiatrist
  chiropractor osteopath anesthetist surgery chemist icu nicu obstetrician medic practitioner radiology doc docs
  dietitian nutritionist audiologist hygienist matron docter healthcare medical triage locum pediatric cardiology
  neurology oncology dermatology psychiatry gynae gynecology maternity urgentcare outpatients walkin hematologist
  haematologist nephrologist pulmonologist hepatologist allergist immunologist neurosurgeon obgyns telehealth teledoc
  healthvisitor prescriber phlebotomist
diagnosis: surgery surgeries surgical operation operations scan scans mri ct xray xrays ultrasound biopsy diagnosis
  diagnose diagnosed treatment therapy chemo chemotherapy radiotherapy radiation dialysis transplant symptom symptoms
  positive blood test tests tested bloods ecg ekg endoscopy colonoscopy checkup stitches bandage bandaged plaster cast
  crutch side effect effects screening smear pap mammogram swab lab labs results referral referred admitted discharged
  anesthesia anaesthetic operated amputate amputated amputation stent pacemaker catheter bypass implant filling root
  canal extraction wisdom braces physical heartrate bpm pulse pressure glucose sugar cholesterol prognosis remission
  relapse incision laparoscopy hysterectomy vasectomy mastectomy lumpectomy appendectomy tonsillectomy circumcision
  gastroscopy angiogram echocardiogram holter spirometry sigmoidoscopy cystoscopy laser lasik graft prosthesis sutures
  suture stitch sling splint dressing ventilate intubate intubated resuscitate resuscitation cpr defibrillator
  transfusion platelets hemoglobin haemoglobin ferritin tsh hba1c creatinine psa lymphocytes antibodies antibody
  contagious infectious quarantine incubation immune immunity immunocompromised vaccinate immunisation immunization
  sonogram amniocentesis genetic postop preop bloodwork urinalysis dermatoscopy
pregnancy: pregnant pregnancy miscarriage miscarried miscarry birth labour labor trimester breastfeeding breastfeed
  abortion ivf fertility infertile infertility period ovulation ovulating conceive contraction contractions fetus foetus
  preterm premature caesarean csection ectopic preeclampsia epidural womb expecting gestational postpartum lactation
  embryo maternity antenatal prenatal due conceiving midwives dilated placenta umbilical newborn formula mastitis latch
  lochia spotting implantation egg sperm embryos surrogate surrogacy newborns uterine vaginal stillbirth twins
sleep: sleep sleeps slept sleeping asleep insomnia awake nightmare nightmares tired exhausted rest nap bedtime drowsy
  snore snoring sleepless woke wake waking oversleep pillow mattress
eating: appetite weight binge binged binging purge purging purged starve starving starved anorexia anorexic bulimia
  bulimic calories calorie diet dieting thin fat overweight obese obesity underweight skinny fasting fast bmi food
  portion laxatives scales weigh mirror
wellness: health healthy healthcare fitness exercise workout vitamins yoga wellbeing wellness hydrate nutrition jog
  stretch gym steps protein diet muscle massage spa
grave: terminal terminally chemo hospice palliative icu coma stroke cancer oxygen ventilator bedridden surgery hospital
  dialysis critical critically dying incurable metastatic stage intensive lifesupport
`;
