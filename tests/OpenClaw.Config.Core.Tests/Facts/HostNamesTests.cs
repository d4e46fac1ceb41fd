using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

/// <summary>Addresses as <c>new URL()</c> of JavaScript reads them: whoever writes one in numbers reaches the same machine.</summary>
public sealed class HostNamesTests
{
    [Theory]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0x7f.1")]
    [InlineData("0177.0.0.1")]
    [InlineData("127.1")]
    [InlineData("0")]
    [InlineData("127.255.255.254")]
    [InlineData("::ffff:127.0.0.1")]
    public void This_machine_in_other_numbers(string host) => Assert.True(HostNames.IsLoopback(host));

    [Theory]
    [InlineData("167772161")]
    [InlineData("10.1")]
    [InlineData("192.168.257")]
    [InlineData("0xAC100001")]
    public void A_private_network_in_other_numbers(string host) => Assert.True(HostNames.IsPrivate(host) && !HostNames.IsLoopback(host));

    [Theory]
    [InlineData("2852039166")]
    [InlineData("0xa9fea9fe")]
    [InlineData("0251.0376.0251.0376")]
    [InlineData("169.254.43518")]
    public void A_metadata_address_in_other_numbers(string host) => Assert.True(HostNames.IsMetadata(host));

    [Theory]
    [InlineData("134744072")]
    [InlineData("010.0.0.1")]
    [InlineData("8.8")]
    public void A_public_address_in_other_numbers_is_not_private(string host) => Assert.False(HostNames.IsPrivate(host));

    [Theory]
    [InlineData("4294967296")]
    [InlineData("127.0.0.256")]
    [InlineData("127.0.0.0.1")]
    [InlineData("08.example")]
    [InlineData("127.0.0.1.example.com")]
    [InlineData("99999999999999999999999999")]
    public void What_is_no_address_is_not_this_machine(string host) => Assert.False(HostNames.IsLoopback(host));
}
