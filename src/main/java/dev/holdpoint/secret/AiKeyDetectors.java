package dev.holdpoint.secret;

import static dev.holdpoint.secret.Alphabet.ALNUM;
import static dev.holdpoint.secret.Alphabet.HEX;
import static dev.holdpoint.secret.Alphabet.LOWER_ALNUM;
import static dev.holdpoint.secret.Alphabet.URL_SAFE;

import java.util.List;

/** Keys of AI providers (PC-19): by their prefix, or near the provider's name where the key has no shape of its own. */
final class AiKeyDetectors {
    private AiKeyDetectors() {}

    static List<Detector> rows() {
        return List.of(
                // id, prefix, characters behind it, at least, at most
                key("anthropic-key", "sk-ant-", URL_SAFE, 20, 160),
                key("openai-project-key", "sk-proj-", URL_SAFE, 20, 240),
                key("openai-service-key", "sk-svcacct-", URL_SAFE, 40, 240),
                key("openai-admin-key", "sk-admin-", URL_SAFE, 40, 240),
                key("openrouter-key", "sk-or-v1-", HEX, 60, 68),
                key("openai-key", "sk-", ALNUM, 20, 90),
                key("google-api-key", "AIza", URL_SAFE, 33, 37),
                key("google-ai-key", "AQ.", URL_SAFE, 40, 60),
                key("groq-key", "gsk_", ALNUM, 40, 60),
                key("huggingface-token", "hf_", ALNUM, 30, 42),
                key("xai-key", "xai-", ALNUM, 60, 100),
                key("perplexity-key", "pplx-", ALNUM, 40, 60),
                key("replicate-token", "r8_", ALNUM, 32, 42),
                key("fireworks-key", "fw_", ALNUM, 20, 30),
                key("fireworks-token", "fw-", ALNUM, 22, 50),
                key("elevenlabs-key", "sk_", HEX, 44, 52),
                key("together-key", "tgp_v1_", URL_SAFE, 36, 60),
                key("nvidia-key", "nvapi-", URL_SAFE, 50, 80),
                key("cerebras-key", "csk-", ALNUM, 40, 60),
                key("langsmith-key", "lsv2_", URL_SAFE, 36, 60),
                key("pinecone-key", "pcsk_", URL_SAFE, 40, 90),
                key("voyage-key", "pa-", URL_SAFE, 40, 50),
                near("azure-openai-key", HEX, 32, 32, "azure"),
                near("azure-ai-key", ALNUM, 84, 84, "azure"),
                near("mistral-key", ALNUM, 32, 32, "mistral"),
                near("cohere-key", ALNUM, 40, 40, "cohere"),
                near("together-legacy-key", HEX, 64, 64, "together"),
                near("elevenlabs-legacy-key", HEX, 32, 32, "elevenlabs", "eleven labs", "xi-api-key"),
                near("deepl-key", URL_SAFE, 36, 39, "deepl"),
                near("stability-key", ALNUM, 48, 60, "stability"),
                near("deepseek-key", LOWER_ALNUM, 32, 64, "deepseek", "dashscope", "moonshot", "zhipu"));
    }

    private static Detector key(String id, String prefix, Alphabet alphabet, int atLeast, int atMost) {
        return ServiceKeyDetectors.key(id, prefix, alphabet, atLeast, atMost);
    }

    private static Detector near(String id, Alphabet alphabet, int atLeast, int atMost, String... names) {
        return ServiceKeyInContextDetectors.near(id, alphabet, atLeast, atMost, names);
    }
}
