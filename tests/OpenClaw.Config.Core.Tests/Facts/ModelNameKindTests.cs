using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

public class ModelNameKindTests
{
    [Theory]
    [InlineData("text-embedding-3-large", ModelKind.Embedding)]
    [InlineData("nomic-embed-text:v1.5", ModelKind.Embedding)]
    [InlineData("BAAI/bge-m3", ModelKind.Embedding)]
    [InlineData("Qwen3-Reranker-4B", ModelKind.Reranker)]
    [InlineData("dall-e-3", ModelKind.Image)]
    [InlineData("gemini-2.5-flash-image", ModelKind.Image)]
    [InlineData("veo-3.1", ModelKind.Video)]
    [InlineData("gpt-4o-mini-tts", ModelKind.Speech)]
    [InlineData("whisper-large-v3", ModelKind.Transcription)]
    [InlineData("nvidia/parakeet-tdt-0.6b-v3", ModelKind.Transcription)]
    [InlineData("allenai/olmOCR-2-7B", ModelKind.TextRecognition)]
    [InlineData("Llama-Guard-4-12B", ModelKind.Safety)]
    [InlineData("mmproj-model-f16.gguf", ModelKind.Component)]
    [InlineData("facebook/esm2_t33_650M", ModelKind.Other)]
    [InlineData("tdt_ctc-110m-q8_0.gguf", ModelKind.Transcription)]
    [InlineData("chroma-unlocked-v40-q8_0.gguf", ModelKind.Image)]
    [InlineData("acme-ModernColBERT-v1", ModelKind.Embedding)]
    [InlineData("acme-nano-codec-22khz", ModelKind.Component)]
    [InlineData("MOSS-SoundEffect", ModelKind.Speech)]
    [InlineData("voice-en-us-lessac-low", ModelKind.Speech)]
    [InlineData("wavlm-base-plus", ModelKind.Other)]
    public void What_does_not_chat_is_told_by_its_words(string id, ModelKind kind)
    {
        var facts = ModelName.Read(id);

        Assert.Equal(kind, facts.Kind);
        Assert.False(facts.IsChat);
    }

    [Theory]
    [InlineData("gpt-4.1")]
    [InlineData("qwen2.5vl:7b")]
    [InlineData("translategemma-12b-it")]
    [InlineData("gpt-oss-safeguard-20b")]
    [InlineData("imagine-chat-7b")]
    [InlineData("deepseek-reasoner")]
    [InlineData("L3.3-Electra-R1-70b")]
    [InlineData("voice-assistant-7b")]
    public void What_chats_stays_chat(string id) => Assert.True(ModelName.Read(id).IsChat);

    [Fact]
    public void A_base_checkpoint_counts_as_chat_because_servers_serve_it_so()
    {
        var facts = ModelName.Read("qwen2.5-coder:7b-base");

        Assert.Equal(ModelKind.Base, facts.Kind);
        Assert.True(facts.IsChat);
        Assert.True(facts.IsCoder);
        Assert.False(facts.IsInstruct);
    }

    [Fact]
    public void Tags_tell_hosted_and_free_models()
    {
        Assert.True(ModelName.Read("acme-coder:480b-cloud").IsOllamaCloud);
        Assert.False(ModelName.Read("acme-cloud-7b").IsOllamaCloud);
        Assert.True(ModelName.Read("openrouter/acme/acme-70b:free").IsFreeTier);
    }
}
