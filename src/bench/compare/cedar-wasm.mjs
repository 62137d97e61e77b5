import { createRequire } from "node:module";

const cedar = createRequire(import.meta.url)("@cedar-policy/cedar-wasm/nodejs");

// A policy forbids for each clause and status; those that were decisive are the findings.
export async function contender({ clauses, facts, sorted }) {
    const policies = {};
    for (const [clause, , wanted] of clauses) {
        const has = `context has "${clause}"`;
        policies[`${clause}:unknown`] = `forbid(principal, action, resource) unless { ${has} };`;
        if (wanted !== "*") {
            policies[`${clause}:failed`] =
                `forbid(principal, action, resource) when { ${has} && context["${clause}"] != "${wanted}" };`;
        }
    }
    cedar.preparsePolicySet("close", { staticPolicies: policies });
    return {
        async answer(situation) {
            const reply = cedar.statefulIsAuthorized({
                principal: { type: "Team", id: "t" },
                action: { type: "Action", id: "close" },
                resource: { type: "Update", id: "u" },
                context: facts(situation),
                preparsedPolicySetId: "close",
                entities: [],
            });
            if (reply.type !== "success") throw new Error(JSON.stringify(reply));
            return sorted(reply.response.diagnostics.reason);
        },
    };
}
