import writeExcelFile from 'write-excel-file/universal';
import {unzipSync,strFromU8} from 'fflate';
async function t(name,data){try{const b=await writeExcelFile([{data,sheet:'A'}],{}).toBlob();const z=unzipSync(new Uint8Array(await b.arrayBuffer()));console.log(name,'ok');const s=strFromU8(z['xl/worksheets/sheet1.xml']);console.log(JSON.stringify(s.slice(-500)));console.log(JSON.stringify(strFromU8(z['xl/sharedStrings.xml']||new Uint8Array()).slice(0,500)))}catch(e){console.log(name,'ERR',e.message)}}
await t('emptyhead',[[{value:'a',type:String},{value:'',type:String}],[{value:'x',type:String}]]);
await t('ctl',[[{value:'a\u0001b\uFFFE\uD800<&"_x0041_',type:String}]]);
await t('date',[[{value:new Date('2024-02-31T00:00:00Z'),type:Date,format:'dd/mm/yyyy'}]]);
await t('date2',[[{value:new Date('2024-13-31T00:00:00Z'),type:Date,format:'dd/mm/yyyy'}]]);
await t('nan',[[{value:NaN,type:Number}]]);
await t('formula',[[{value:'=1+1',type:String}]]);
await t('long',[[{value:'x'.repeat(40000),type:String}]]);
await t('space',[[{value:'  a  b ',type:String}]]);
console.log(new Date('2024-02-31T00:00:00Z'));
async function s(n){try{const b=await writeExcelFile([{data:[[{value:'a',type:String}]],sheet:n}],{}).toBlob();const z=unzipSync(new Uint8Array(await b.arrayBuffer()));console.log(JSON.stringify(strFromU8(z['xl/workbook.xml']).match(/<sheet .*?>/)[0]))}catch(e){console.log('sheet ERR',n,e.message)}}
await s("History");await s("a\u0001b");await s("abc'");await s('a&b<c>"');
