import { ZenEngine } from "@gorules/zen-engine";

// One decision table that collects every row that holds.
export async function contender({ clauses, facts, sorted }) {
    const key = (clause) => clause.replace("-", "");
    const rules = clauses.flatMap(([clause, , wanted], i) => {
        const rows = [{ _id: `u${i}`, is: `${key(clause)} == ""`, out: `"${clause}:unknown"` }];
        if (wanted !== "*") {
            const failed = `${key(clause)} != "" and ${key(clause)} != "${wanted}"`;
            rows.push({ _id: `f${i}`, is: failed, out: `"${clause}:failed"` });
        }
        return rows;
    });
    const content = {
        nodes: [
            { id: "in", type: "inputNode", name: "in" },
            {
                id: "table",
                type: "decisionTableNode",
                name: "table",
                content: {
                    hitPolicy: "collect",
                    inputs: [{ id: "is", name: "is" }],
                    outputs: [{ id: "out", name: "out", field: "finding" }],
                    rules,
                },
            },
            { id: "out", type: "outputNode", name: "out" },
        ],
        edges: [
            { id: "a", sourceId: "in", targetId: "table", type: "edge" },
            { id: "b", sourceId: "table", targetId: "out", type: "edge" },
        ],
    };
    const decision = new ZenEngine().createDecision(content);
    return {
        async answer(situation) {
            const found = facts(situation);
            const input = Object.fromEntries(clauses.map(([clause]) => [key(clause), found[clause] ?? ""]));
            const { result } = await decision.evaluate(input);
            return sorted((result ?? []).map((row) => row.finding));
        },
    };
}
