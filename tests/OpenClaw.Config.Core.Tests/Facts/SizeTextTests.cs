using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

public class SizeTextTests
{
    [Theory]
    [InlineData("70B", 70)]
    [InlineData("1.5b", 1.5)]
    [InlineData("135M", 0.135)]
    [InlineData("1T", 1000)]
    [InlineData("260K", 0.00026)]
    [InlineData(" 7 B ", 7)]
    [InlineData("8x7B", 46.7)]
    public void Sizes_are_read_as_people_write_them(string text, double expected)
    {
        Assert.True(SizeText.TryParse(text, out var billions));
        Assert.Equal(expected, billions, 0.05);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("B")]
    [InlineData("70")]
    [InlineData("70GB")]
    [InlineData("0B")]
    [InlineData("-7B")]
    [InlineData("7.B")]
    [InlineData("7,5B")]
    [InlineData("1x7B")]
    [InlineData("large")]
    public void Anything_else_is_refused(string? text) => Assert.False(SizeText.TryParse(text, out _));
}
