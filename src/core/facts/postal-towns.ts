/**
 * Postal districts that bear another name than their municipality and lie in it alone, or nearly so: "2900 Hellerup" is Gentofte's.
 * The municipality stands as in `danishAuthorities`, without "Kommune". Districts that several share, and towns
 * whose name is a usual word (Ringe, Give), are left out.
 */
const TABLE =
  "Allerød:lynge,lillerød,blovstrød|Assens:glamsbjerg,haarby,vissenbjerg,aarup,tommerup,ebberup|Ballerup:skovlunde,måløv|Billund:grindsted,vorbasse,stenderup|" +
  "Bornholm:rønne,nexø,allinge,gudhjem,aakirkeby,hasle,svaneke,klemensker|Brønderslev:hjallerup,dronninglund,klokkerholm,asaa,jerslev j|Egedal:ølstykke,stenløse,smørum,veksø sjælland|" +
  "Esbjerg:ribe,bramming,tjæreborg,gørding,gredstedbro|Faaborg-Midtfyn:ryslinge,årslev,kværndrup|Favrskov:hadsten,hinnerup,hammel,ulstrup|Faxe:haslev,karise,rønnede,fakse ladeplads,faxe ladeplads|" +
  "Fredensborg:humlebæk,nivå,kokkedal|Frederikshavn:skagen,sæby,strandby,ålbæk|Frederikssund:slangerup,jægerspris,skibby,kirke hyllinge|Furesø:farum,værløse|Gentofte:hellerup,charlottenlund,dyssegård,klampenborg|" +
  "Gladsaxe:søborg,bagsværd|Greve:karlslunde|Gribskov:helsinge,gilleleje,græsted,tisvildeleje,vejby|Guldborgsund:nykøbing f,nykøbing falster,nysted,sakskøbing,stubbekøbing,nørre alslev,eskilstrup,gedser|" +
  "Haderslev:vojens,christiansfeld|Halsnæs:frederiksværk,hundested,liseleje|Hedensted:juelsminde,tørring,løsning,hornsyld,uldum|Helsingør:espergærde,hornbæk,ålsgårde,hellebæk,kvistgård,snekkersten,tikøb|Herning:sunds,aulum,vildbjerg,kibæk|" +
  "Hillerød:skævinge,gørløse|Hjørring:hirtshals,sindal,vrå,tårs,tornby|Holbæk:tølløse,jyderup,svinninge,vipperød,regstrup,mørkøv|Holstebro:vinderup,ulfborg|Horsens:brædstrup,hovedgård,gedved|Høje-Taastrup:taastrup,hedehusene|" +
  "Ikast-Brande:ikast,brande,nørre snede,bording|Jammerbugt:aabybro,brovst,fjerritslev,pandrup,blokhus|Kalundborg:gørlev,høng,eskebjerg,ruds vedby,svebølle|Kerteminde:munkebo,langeskov|Kolding:vamdrup,lunderskov,sjølund|" +
  "København:brønshøj,vanløse,valby,københavn k,københavn s,københavn n,københavn nv,københavn ø,københavn sv|Køge:borup,bjæverskov,ejby,lille skensved,herfølge|Langeland:rudkøbing,tranekær,humble,bagenkop|" +
  "Lejre:hvalsø,kirke såby,kirke hvalsø,osted|Lemvig:thyborøn,harboøre,bøvlingbjerg|Lolland:nakskov,maribo,rødby,rødbyhavn,holeby,søllested,bandholm|Lyngby-Taarbæk:kongens lyngby,virum,kgs. lyngby|Mariagerfjord:hobro,hadsund,arden,mariager|" +
  "Middelfart:nørre aaby,ejby fyn,gelsted,strib|Morsø:nykøbing m,nykøbing mors,øster assels|Norddjurs:grenaa,auning,allingåbro,glesborg,ørum djurs|Nordfyn:bogense,otterup,søndersø,morud|Nyborg:ullerslev,ørbæk|" +
  "Næstved:fuglebjerg,glumsø,karrebæksminde,tappernøje|Odder:hundslund,saksild|Odense:odense c,odense m,odense n,odense nv,odense nø,odense sv,odense sø,odense v,bellinge,agedrup|Odsherred:nykøbing sj,nykøbing sjælland,asnæs,hørve,rørvig,fårevejle|" +
  "Randers:langå,spentrup,gjerlev j|Rebild:støvring,skørping,suldrup,terndrup|Ringkøbing-Skjern:ringkøbing,skjern,hvide sande,videbæk,spjald|Roskilde:viby sjælland,viby sj,jyllinge,svogerslev,gadstrup|Rudersdal:birkerød,holte,nærum,vedbæk,skodsborg|" +
  "Silkeborg:kjellerup,gjern|Skanderborg:hørning,galten|Skive:roslev,højslev,spøttrup|Slagelse:korsør,skælskør|Solrød:solrød strand,havdrup|Sorø:dianalund,stenlille,munke bjergby|Stevns:store heddinge,rødvig stevns,hårlev,strøby|" +
  "Syddjurs:ebeltoft,rønde,hornslet,kolind,ryomgård|Sønderborg:nordborg,gråsten,broager,augustenborg,sydals|Thisted:hurup thy,hanstholm,hurup,snedsted|Tønder:skærbæk,løgumkloster,toftlund,bredebro,højer|Tårnby:kastrup|" +
  "Varde:ølgod,nørre nebel,oksbøl,årre,blåvand|Vejen:brørup,rødding,holsted,gesten|Vejle:jelling,børkop,egtved|Vesthimmerland:aars,løgstør,farsø,aalestrup|Viborg:bjerringbro,karup,stoholm,møldrup|" +
  "Vordingborg:præstø,stege,lundby,mern|Ærø:marstal,ærøskøbing,søby ærø|Aabenraa:rødekro,padborg,tinglev,kruså,bov|Aalborg:nørresundby,svenstrup,nibe,vodskov,vestbjerg,klarup,gistrup|" +
  "Aarhus:aarhus c,aarhus n,aarhus v,viby j,risskov,åbyhøj,egå,højbjerg,tilst,brabrand,lystrup,malling,tranbjerg,solbjerg,sabro,harlev j";

/** Of each municipality, as a text names it in small letters, the towns of its postal districts. */
export const postalTowns: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split("|").map((row): readonly [string, readonly string[]] => {
    const [municipality = "", towns = ""] = row.split(":");
    return [municipality.toLowerCase(), towns.split(",")];
  }),
);
