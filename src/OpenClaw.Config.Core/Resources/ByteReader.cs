namespace OpenClaw.Config.Core.Resources;

/// <summary>Reads the numbers and texts of this assembly's own binary files.</summary>
internal struct ByteReader(byte[] data, int position)
{
    /// <summary>Where it reads next.</summary>
    public int Position = position;

    public byte Byte() => data[Position++];

    /// <summary>Seven bits a byte, lowest first.</summary>
    public int Varint()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = data[Position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>The same of up to 63 bits.</summary>
    public long LongVarint()
    {
        long value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = data[Position++];
            value |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>So many numbers.</summary>
    public int[] Varints(int count)
    {
        var values = new int[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = Varint();
        }

        return values;
    }

    /// <summary>A length and that many bytes of UTF-8.</summary>
    public string Text()
    {
        var length = Varint();
        var text = TextBytes.Read(data, Position, length);
        Position += length;
        return text;
    }

    /// <summary>A count and that many texts.</summary>
    public string[] Texts()
    {
        var texts = new string[Varint()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }
}
