// Runs the browser's verifier on blocks as a page would; prints one JSON object a line.
// usage: node wasm_answers.mjs MODULE BLOCK...   (or, with "time" before MODULE, milliseconds that one judgement works at least)
import { readFileSync } from "node:fs";

const isTimed = process.argv[2] === "time";
const [path, ...blocks] = process.argv.slice(isTimed ? 3 : 2);
const module = new WebAssembly.Module(readFileSync(path));
if (WebAssembly.Module.imports(module).length > 0) throw new Error("the module imports something");
const { exports: scan } = new WebAssembly.Instance(module, {});

if (scan.titlecert_self_test() !== 1) throw new Error("the self test fails");

function judge(block) {
    const address = scan.titlecert_reserve(block.length);
    new Uint8Array(scan.memory.buffer, address, block.length).set(block);
    const answer = scan.titlecert_judge(address, block.length);
    const length = new DataView(scan.memory.buffer).getUint32(answer, true);
    return new TextDecoder().decode(new Uint8Array(scan.memory.buffer, answer + 4, length));
}

for (const path of blocks) {
    const block = readFileSync(path);
    const answer = judge(block);
    if (!isTimed) { console.log(answer); continue; }
    const times = Array.from({ length: 20 }, () => {
        const start = process.cpuUsage();
        judge(block);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
    });
    console.log(Math.min(...times).toFixed(2));
}
