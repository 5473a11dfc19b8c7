import { rolldown } from 'rolldown';
import { brotliCompressSync as b } from 'node:zlib';
const en='/work/wt-language/src/language/en/';
const one=async(input)=>{const r=await rolldown({input});const {output}=await r.generate({minify:true,format:'esm'});return output[0].code};
for(const f of process.argv.slice(2)){const c=await one(en+f);console.log(f.padEnd(20),c.length,b(c).length)}
