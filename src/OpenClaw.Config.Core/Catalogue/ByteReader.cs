using System.Text;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Reads the catalogue's own numbers and texts.</summary>
internal struct ByteReader(byte[] data, int position)
{
    public int Position { get; private set; } = position;

    public byte Byte() => data[Position++];

    public int UInt16()
    {
        var value = data[Position] | (data[Position + 1] << 8);
        Position += 2;
        return value;
    }

    public int Int32()
    {
        var low = UInt16();
        return low | (UInt16() << 16);
    }

    /// <summary>Seven bits a byte, lowest first.</summary>
    public long Varint()
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

    /// <summary>A length and that many bytes of UTF-8.</summary>
    public string Text()
    {
        var length = (int)Varint();
        var text = length == 0 ? "" : Encoding.UTF8.GetString(data, Position, length);
        Position += length;
        return text;
    }

    /// <summary>Orders the text at hand against another by their bytes, without making it: below zero if it comes first. Names are ASCII.</summary>
    public readonly int CompareText(string other)
    {
        var reader = this;
        var length = (int)reader.Varint();
        for (var i = 0; i < length && i < other.Length; i++)
        {
            var order = data[reader.Position + i] - other[i];
            if (order != 0)
            {
                return order;
            }
        }

        return length - other.Length;
    }

    /// <summary>A count and that many texts.</summary>
    public string[] Texts()
    {
        var texts = new string[(int)Varint()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }
}
