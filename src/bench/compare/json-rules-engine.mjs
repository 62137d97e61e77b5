import { Engine } from "json-rules-engine";

export async function contender({ clauses, facts, sorted }) {
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const [clause, , wanted] of clauses) {
        const known = { fact: clause, operator: "notEqual", value: "" };
        engine.addRule({
            conditions: { all: [{ fact: clause, operator: "equal", value: "" }] },
            event: { type: `${clause}:unknown` },
        });
        if (wanted !== "*") {
            engine.addRule({
                conditions: { all: [known, { fact: clause, operator: "notEqual", value: wanted }] },
                event: { type: `${clause}:failed` },
            });
        }
    }
    const nothing = Object.fromEntries(clauses.map(([clause]) => [clause, ""]));
    return {
        async answer(situation) {
            const { events } = await engine.run({ ...nothing, ...facts(situation) });
            return sorted(events.map((event) => event.type));
        },
    };
}
