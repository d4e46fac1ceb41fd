using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Tests.Collections;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Lists_with_equal_items_are_equal_and_hash_alike()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["a", "b"];

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Order_counts()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["b", "a"];

        Assert.NotEqual(left, right);
        Assert.NotEqual(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        EquatableArray<int> empty = [];

        Assert.Equal(default, empty);
        Assert.Empty(default(EquatableArray<int>));
        Assert.Equal(default(EquatableArray<int>).GetHashCode(), empty.GetHashCode());
    }
}
