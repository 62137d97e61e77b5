// What the JVM side's Contender is, for Node: run.mjs CONTENDER cold|batch|warm FILE [OUT|SECONDS]
import { readFileSync, writeFileSync } from "node:fs";

export const clauses = JSON.parse(readFileSync(process.env.CLAUSES, "utf8"));

// The facts that the clauses are about, flat by clause; those that are not known are left out.
export function facts(situation) {
    const root = JSON.parse(situation);
    const found = {};
    for (const [clause, path, wanted] of clauses) {
        const value = path.split(".").reduce((node, name) => node?.[name], root);
        if (typeof value === "string" && !(value === "unknown" && wanted !== "*")) {
            found[clause] = value;
        }
    }
    return found;
}

export const sorted = (findings) => [...findings].sort().join(" ");

const [name, mode, file, last] = process.argv.slice(2);
const { answer } = await (await import(`./${name}.mjs`)).contender({ clauses, facts, sorted });
const lines = readFileSync(file, "utf8").trimEnd().split("\n");
if (mode === "cold") {
    console.log(await answer(lines[0]));
} else if (mode === "batch") {
    const answers = [];
    for (const line of lines) answers.push(await answer(line));
    writeFileSync(last, answers.join("\n") + "\n");
} else {
    // The second half counts: by then the compiler has done its work.
    const seconds = Number(last);
    const start = performance.now();
    let begun = 0;
    let checks = 0;
    for (let i = 0; performance.now() - start < seconds * 1000; i++) {
        if (begun === 0 && performance.now() - start > seconds * 500) {
            begun = performance.now();
            checks = 0;
        }
        await answer(lines[i % lines.length]);
        checks++;
    }
    console.log(Math.round(checks / ((performance.now() - begun) / 1000)));
}
