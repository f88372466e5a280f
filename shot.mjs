// node shot.mjs out path width height [dark] [js]
import { chromium } from 'playwright-core'; import sirv from 'sirv'; import { createServer } from 'node:http';
const jobs = JSON.parse(process.argv[2]);
const s = createServer((q,r)=>sirv(process.argv[3]||'dist',{dev:true})(q,r,()=>{r.statusCode=404;r.end()})).listen(0); await new Promise(r=>s.on('listening',r));
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
for (const j of jobs){ const c=await b.newContext({viewport:{width:j.w,height:j.h},colorScheme:j.dark?'dark':'light',serviceWorkers:'block'}); const p=await c.newPage(); await p.goto(`http://localhost:${s.address().port}${j.path}`); if(j.js) await p.evaluate(j.js); await p.waitForTimeout(j.wait??200); await p.screenshot({path:`/tmp/shots/${j.out}.png`,fullPage:!!j.full}); await c.close(); }
await b.close(); s.close();
