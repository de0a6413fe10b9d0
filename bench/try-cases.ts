import { readFileSync } from "node:fs";
import { runCase } from "../test/support/recipients/run-case.ts";
const cases = readFileSync("test/fixtures/recipients/cases.jsonl","utf8").trim().split("\n").map(l=>JSON.parse(l));
let w=0,wf=0,r=0,rf=0,n=0,nf=0;
for (const c of cases) {
  const a = runCase(c);
  const isWrong = c.wrong.length>0;
  if (c.notice!==undefined) { n++; const got=a.noticed.includes("after-the-slip"); if (got===c.notice) nf++; else console.log("NOTICE",c.id,c.kind,c.notice,a.noticed.join()); }
  if (isWrong && c.holdsPersonalData) { w++; if (a.asked.length) wf++; else console.log("MISS",c.id,c.kind,c.question,a.noticed.join()); }
  if (!isWrong && c.question==="none") { r++; if (a.asked.length) {rf++; console.log("FALSE",c.id,c.kind,a.asked.join());} }
}
console.log({w,wf,r,rf,n,nf});
import { gather } from "#core/facts/gather.ts";
import { detect } from "#core/detect/detect.ts";
for (const id of ["r074","r098"]) {
  const c = cases.find((x:any)=>x.id===id);
  const pieces=[{origin:"subject" as const,value:c.mail.subject},{origin:"body" as const,value:c.mail.body}];
  const facts=gather({from:{address:c.mail.from,name:""},recipients:[],subject:"",body:{format:"text",content:""},attachments:[],signals:[],composeType:"new"},pieces,{organisation:{domains:["gladsaxe.dk"],partners:[],authorities:[],units:[],secureMail:[],notCpr:[],name:"",dataProtection:{name:"",mail:"",phone:""}},today:"2026-06-21"});
  console.log(id, detect(facts).map(f=>[f.kind,f.certainty,f.topic, c.mail.body.slice(f.start,f.end)].join("|")));
}
