/**
 * Sections that say something about the citizen they are used on: `law<TAB>section<TAB>kind<TAB>strength<TAB>what`. A
 * `-` stands for any section. Serviceloven as in force in 2019 and since (the sections on children were moved to barnets lov
 * on 1 January 2024 and are kept for older papers); barnets lov as of 2024, whose numbers still want a lawyer's eye.
 */
export const lawSections = `
aktiv	11	economy	1	kontanthjælp
aktiv	13	economy	1	pligter
aktiv	34	economy	2	særlig støtte
aktiv	81	economy	2	enkeltudgifter
aktiv	82	health	3	udgifter til sygebehandling, medicin, tandpleje
aktiv	82 a	health	3	tandpleje
barn	19	child	3	afdækning
barn	20	child	3	børnefaglig undersøgelse
barn	32	child	3	støttende indsatser
barn	46	child	3	anbringelse med samtykke
barn	47	child	3	anbringelse uden samtykke
barn	82	health	3	særlige dagtilbud
barn	84	health	3	særlige klubtilbud
barn	85	health	3	hjemmetræning
barn	86	health	3	merudgifter, barn med funktionsnedsættelse
barn	87	health	3	tabt arbejdsfortjeneste
barn	90	health	3	ledsagelse til unge
barn	91	child	3	barnets plan
barn	133	child	3	underretning, fagpersoner
barn	134	child	3	underretning, fagpersoner i særlige tilfælde
barn	135	child	3	underretning, alle
beskæftigelse	112	health	3	ressourceforløb
beskæftigelse	116	health	3	fleksjob
folkeskole	3	health	1	specialundervisning
folkeskole	5	health	1	specialundervisning
folkeskole	20	health	3	specialundervisning
pension	14	economy	2	helbredstillæg og personlige tillæg
pension	16	health	3	førtidspension
pension	17	economy	1	personligt tillæg
pension	18	health	3	sagsbehandling af førtidspension
service	11	child	2	rådgivning af familier (før 2024)
service	32	health	3	særligt dagtilbud (før 2024)
service	36	health	3	særlig klubtilbud (før 2024)
service	41	health	3	merudgifter, barn med funktionsnedsættelse
service	42	health	3	tabt arbejdsfortjeneste
service	45	health	3	ledsagelse til unge 12-17 år
service	50	child	3	børnefaglig undersøgelse
service	52	child	3	støtteforanstaltninger, anbringelse
service	76	child	3	efterværn
service	82	health	2	socialpædagogisk støtte og træning, forebyggende
service	83	health	3	personlig pleje, praktisk hjælp, madservice
service	83 a	health	3	rehabiliteringsforløb
service	84	health	3	afløsning og aflastning, midlertidigt ophold
service	85	health	3	socialpædagogisk støtte (bostøtte)
service	86	health	3	genoptræning og vedligeholdende træning
service	95	health	3	kontant tilskud til selv at ansætte hjælpere
service	96	health	3	borgerstyret personlig assistance (BPA)
service	97	health	3	ledsageordning, ledsagelse 15 timer
service	98	health	3	kontaktperson for døvblinde
service	99	health	3	støtte- og kontaktperson (sindslidelse, misbrug, hjemløshed)
service	100	health	3	merudgifter for voksne med funktionsnedsættelse
service	101	health	3	behandling af stofmisbrug
service	101 a	health	3	anonym misbrugsbehandling
service	103	health	3	beskyttet beskæftigelse
service	104	health	3	aktivitets- og samværstilbud
service	107	health	3	midlertidigt botilbud
service	108	health	3	længerevarende botilbud
service	109	social	3	kvindekrisecenter
service	110	social	3	herberg, forsorgshjem
service	112	health	3	hjælpemidler
service	113	health	2	forbrugsgoder
service	114	health	3	støtte til bil (handicapbil)
service	116	health	2	boligindretning
service	117	health	2	individuel befordring
service	118	health	3	pasning af nærtstående med handicap eller alvorlig sygdom
service	119	health	3	pasning af døende (plejevederlag)
service	122	health	3	sygeplejeartikler
service	124	social	3	magtanvendelse
service	129	health	3	tilbageholdelse i boligen (demens)
service	136	health	3	magtanvendelse over for voksne med nedsat psykisk funktionsevne
service	141	social	2	handleplan for voksne
service	153	child	3	underretning
straffe	-	criminal	2	dom, sigtelse, straf (art. 10)
sundhed	138	health	3	hjemmesygepleje
sundhed	140	health	3	genoptræning efter udskrivning
sundhed	141	health	3	alkoholbehandling
sundhed	142	health	3	lægelig stofmisbrugsbehandling
sygedagpenge	7	health	2	uarbejdsdygtighed
sygedagpenge	8	health	2	opfølgning
sygedagpenge	27	health	3	forlængelse af sygedagpenge
sygedagpenge	56	health	3	aftale ved kronisk sygdom
`;
