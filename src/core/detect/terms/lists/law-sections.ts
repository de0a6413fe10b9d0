/**
 * Sections that say something about the citizen they are used on: `law<TAB>section<TAB>kind<TAB>strength<TAB>what`. A
 * `-` stands for any section; a section may say two things. Lines that begin with `#` name the edition that the lines
 * below were checked against, by their authors and from memory of the text: numbers that we were not sure of were dropped.
 */
export const lawSections = `
# Lov om aktiv socialpolitik (aktivloven), consolidated 2023 to 2024
aktiv	11	economy	1	kontanthjælp
aktiv	13	economy	1	rådighed
aktiv	34	economy	2	særlig støtte
aktiv	68	health	3	ressourceforløbsydelse
aktiv	69 j	health	3	ressourceforløbsydelse under jobafklaring
aktiv	74	health	2	ledighedsydelse
aktiv	81	economy	2	enkeltudgifter
aktiv	82	health	3	sygebehandling, medicin, tandbehandling
aktiv	82 a	health	3	tilskud til tandpleje
aktiv	91	economy	2	tilbagebetaling
aktiv	93	economy	2	tilbagebetaling
# Barnets lov (lov nr. 721 af 13. juni 2023), in force 1 January 2024. Left out: sections on pleje, aflastning, ledsagelse,
# samvær and ungestøtte, whose new numbers want a lawyer's eye
barn	18	child	3	screening
barn	19	child	3	afdækning
barn	20	child	3	børnefaglig undersøgelse
barn	32	child	3	støttende indsatser
barn	46	child	3	anbringelse med samtykke
barn	47	child	3	anbringelse uden samtykke
barn	82	child	3	særlige dagtilbud
barn	82	health	3	særlige dagtilbud
barn	85	child	3	hjemmetræning
barn	85	health	3	hjemmetræning
barn	86	child	3	merudgifter, barn med funktionsnedsættelse
barn	86	health	3	merudgifter, barn med funktionsnedsættelse
barn	87	child	3	tabt arbejdsfortjeneste
barn	87	health	3	tabt arbejdsfortjeneste
barn	91	child	3	barnets plan
barn	133	child	3	underretning, fagpersoner
barn	135	child	3	underretning, alle
# Lov om en aktiv beskæftigelsesindsats (LAB), in force 1 January 2020
beskæftigelse	57	employment	2	virksomhedspraktik
beskæftigelse	63	employment	2	løntilskud
beskæftigelse	107	health	3	jobafklaringsforløb
beskæftigelse	112	health	3	ressourceforløb
beskæftigelse	116	health	3	fleksjob
beskæftigelse	119	health	3	fastholdelsesfleksjob
# Lov om folkeskolen
folkeskole	3	health	1	specialundervisning (stk. 2)
folkeskole	5	health	1	specialundervisning (stk. 5)
folkeskole	20	health	3	specialundervisning (stk. 2 og 3)
# Lov om social pension, as amended by the reform of førtidspension of 2013
pension	14	economy	2	personligt tillæg
pension	14 a	health	3	helbredstillæg
pension	16	health	3	førtidspension, betingelser
pension	17	health	2	førtidspension, sagens begyndelse
pension	18	health	3	førtidspension, afgørelse
pension	19	health	3	førtidspension, afgørelse
pension	20	health	3	førtidspension, grundlag
pension	26 a	health	2	seniorpension
# Psykiatriloven
psykiatri	-	health	3	tvang i psykiatrien
# Lov om social service, adults: in force since 2019 and, but for help to the old (ældreloven, 1 July 2025), unchanged in number
service	82 a	health	2	tidlig gruppehjælp
service	82 b	health	2	tidlig individuel hjælp
service	83	health	3	personlig pleje, praktisk hjælp, madservice
service	83 a	health	3	rehabiliteringsforløb
service	84	health	3	afløsning og aflastning, midlertidigt ophold
service	85	health	3	socialpædagogisk støtte (bostøtte)
service	86	health	3	genoptræning og vedligeholdende træning
service	95	health	3	kontant tilskud til selv at ansætte hjælpere
service	96	health	3	borgerstyret personlig assistance (BPA)
service	97	health	3	ledsagelse 15 timer
service	98	health	3	kontaktperson for døvblinde
service	99	health	3	støtte- og kontaktperson
service	100	health	3	merudgifter for voksne med funktionsnedsættelse
service	101	health	3	behandling af stofmisbrug
service	101 a	health	3	anonym misbrugsbehandling
service	102	health	3	særlige behandlingstilbud
service	103	health	3	beskyttet beskæftigelse
service	104	health	3	aktivitets- og samværstilbud
service	107	health	3	midlertidigt botilbud
service	108	health	3	længerevarende botilbud
service	109	social	3	kvindekrisecenter
service	110	social	3	herberg, forsorgshjem
service	112	health	3	hjælpemidler
service	113	health	2	forbrugsgoder
service	114	health	3	støtte til bil
service	116	health	2	boligindretning
service	117	health	2	individuel befordring
service	118	health	3	pasning af nærtstående med handicap eller alvorlig sygdom
service	119	health	3	pasning af døende (plejevederlag)
service	122	health	3	sygeplejeartikler til døende
service	124	social	2	magtanvendelse
service	125	health	2	alarm- og pejlesystemer
service	126	social	2	fastholdelse
service	129	health	3	optagelse i særligt botilbud uden samtykke
service	141	social	2	handleplan for voksne
# Lov om social service, children: moved to barnets lov on 1 January 2024 and kept for older papers
service	11	child	2	rådgivning af familier
service	32	child	3	særligt dagtilbud
service	32	health	3	særligt dagtilbud
service	32 a	health	3	hjemmetræning
service	36	child	3	særligt klubtilbud
service	36	health	3	særligt klubtilbud
service	41	child	3	merudgifter, barn med funktionsnedsættelse
service	41	health	3	merudgifter, barn med funktionsnedsættelse
service	42	child	3	tabt arbejdsfortjeneste
service	42	health	3	tabt arbejdsfortjeneste
service	44	health	3	afløsning og aflastning til børn
service	45	child	3	ledsagelse til unge 12-17 år
service	45	health	3	ledsagelse til unge 12-17 år
service	50	child	3	børnefaglig undersøgelse
service	52	child	3	støtteforanstaltninger, anbringelse
service	58	child	3	anbringelse uden samtykke
service	66	child	3	anbringelsessteder
service	71	child	3	samvær
service	76	child	3	efterværn
service	140	child	3	handleplan for børn
service	153	child	3	underretning, fagpersoner
service	154	child	3	underretning, alle
# Straffeloven
straffe	-	criminal	2	dom, sigtelse, straf (art. 10)
# Sundhedsloven
sundhed	131	health	3	omsorgstandpleje
sundhed	133	health	3	specialtandpleje
sundhed	138	health	3	hjemmesygepleje
sundhed	140	health	3	genoptræning efter udskrivning
sundhed	140 a	health	3	vederlagsfri fysioterapi
sundhed	141	health	3	alkoholbehandling
sundhed	142	health	3	lægelig stofmisbrugsbehandling
# Lov om sygedagpenge
sygedagpenge	7	health	2	uarbejdsdygtighed
sygedagpenge	8	health	2	opfølgning
sygedagpenge	21	health	2	bortfald
sygedagpenge	24	health	2	ophør efter 22 uger
sygedagpenge	27	health	3	forlængelse af sygedagpenge
sygedagpenge	36 a	health	3	mulighedserklæring
sygedagpenge	56	health	3	aftale ved kronisk sygdom
# Værgemålsloven
værgemål	5	social	3	værgemål
værgemål	6	social	3	værgemål med fratagelse af handleevnen
`;
