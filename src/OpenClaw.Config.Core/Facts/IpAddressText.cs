namespace OpenClaw.Config.Core.Facts;

/// <summary>
/// An IP address read from text as URLs are read (WHATWG, so OpenClaw's <c>fetch</c> too): <c>2130706433</c>, <c>0x7f.1</c> and <c>0177.0.0.1</c>
/// are 127.0.0.1. Own code, because <c>IPAddress</c> depends on the platform.
/// </summary>
internal readonly struct IpAddressText
{
    private IpAddressText(uint v4)
    {
        V4 = v4;
        IsV4 = true;
    }

    private IpAddressText(ulong high, ulong low)
    {
        V6High = high;
        V6Low = low;
        IsV6 = true;
    }

    public bool IsV4 { get; }

    public bool IsV6 { get; }

    public uint V4 { get; }

    public ulong V6High { get; }

    public ulong V6Low { get; }

    /// <summary>
    /// Reads one to four numbers (decimal, octal with a leading 0, hexadecimal with 0x; the last one fills what is left),
    /// or IPv6 in its usual forms (with <c>::</c>, a zone, a mapped IPv4 address). Anything else is neither.
    /// </summary>
    public static IpAddressText Parse(string text)
    {
        if (TryV4OfUrl(text, out var v4))
        {
            return new(v4);
        }

        return text.IndexOf(':') >= 0 ? ParseV6(text) : default;
    }

    private static bool TryV4OfUrl(string text, out uint value)
    {
        value = 0;
        var start = 0;
        for (var part = 0; part < 4; part++)
        {
            var dot = text.IndexOf('.', start);
            var end = dot < 0 ? text.Length : dot;
            if (!TryNumber(text, start, end, out var number))
            {
                return false;
            }

            if (dot < 0)
            {
                // "127.1" is 127.0.0.1.
                var left = 8 * (4 - part);
                value = (uint)((left == 32 ? 0 : (ulong)value << left) | number);
                return number >> left == 0;
            }

            if (number > 255)
            {
                return false;
            }

            value = (value << 8) | (uint)number;
            start = dot + 1;
        }

        return false;
    }

    private static bool TryNumber(string text, int start, int end, out ulong number)
    {
        number = 0;
        var radix = 10u;
        if (end - start >= 2 && text[start] == '0')
        {
            var isHex = text[start + 1] is 'x' or 'X';
            radix = isHex ? 16u : 8u;
            start += isHex ? 2 : 1;
        }
        else if (start == end)
        {
            return false;
        }

        for (; start < end; start++)
        {
            var digit = Hex(text[start]);
            if (digit < 0 || digit >= radix || number > uint.MaxValue)
            {
                return false;
            }

            number = (number * radix) + (uint)digit;
        }

        return true;
    }

    private static bool TryV4(string text, int start, out uint value)
    {
        value = 0;
        var parts = 0;
        var number = 0u;
        var digits = 0;
        for (var i = start; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '.';
            if (c is >= '0' and <= '9' && digits < 3)
            {
                number = (number * 10) + (uint)(c - '0');
                digits++;
            }
            else if (c == '.' && digits > 0 && number <= 255 && parts < 4)
            {
                value = (value << 8) | number;
                parts++;
                number = 0;
                digits = 0;
            }
            else
            {
                return false;
            }
        }

        return parts == 4;
    }

    private static IpAddressText ParseV6(string text)
    {
        var zone = text.IndexOf('%');
        var end = zone < 0 ? text.Length : zone;
        Span<ushort> groups = stackalloc ushort[8];
        groups.Clear();
        var count = 0;
        var gap = -1;
        var i = 0;
        while (i < end)
        {
            if (text[i] == ':' && i + 1 < end && text[i + 1] == ':')
            {
                if (gap >= 0)
                {
                    return default;
                }

                gap = count;
                i += 2;
                continue;
            }

            if (text[i] == ':' && count > 0)
            {
                i++;
            }

            if (count == 8)
            {
                return default;
            }

            if (zone < 0 && count <= 6 && TryV4(text, i, out var v4))
            {
                groups[count++] = (ushort)(v4 >> 16);
                groups[count++] = (ushort)v4;
                break;
            }

            var value = 0;
            var digits = 0;
            while (i < end && digits < 5 && Hex(text[i]) is var hex and >= 0)
            {
                value = (value << 4) | hex;
                digits++;
                i++;
            }

            if (digits is 0 or 5 || (i < end && text[i] != ':'))
            {
                return default;
            }

            groups[count++] = (ushort)value;
        }

        if (gap < 0 ? count != 8 : count > 7)
        {
            return default;
        }

        if (gap >= 0)
        {
            var moved = count - gap;
            for (var k = 0; k < moved; k++)
            {
                groups[7 - k] = groups[count - 1 - k];
            }

            groups.Slice(gap, 8 - count).Clear();
        }

        ulong high = 0, low = 0;
        for (var k = 0; k < 4; k++)
        {
            high = (high << 16) | groups[k];
            low = (low << 16) | groups[k + 4];
        }

        // ::ffff:a.b.c.d is the IPv4 address.
        return high == 0 && low >> 32 == 0xFFFF ? new((uint)low) : new(high, low);
    }

    private static int Hex(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
