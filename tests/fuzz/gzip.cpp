// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/gzipinflater.h"
#include "fuzzing.h"

#include <zlib.h>

#include <optional>

namespace hoithi::fuzz {

namespace {

constexpr std::size_t outputLimit = 1 << 20;

/// All that the bytes hold; nothing where they are refused or cut off.
std::optional<std::string> inflated(std::string_view bytes, std::size_t piece, std::size_t capacity)
{
    GzipInflater inflater;
    std::string output;
    std::string buffer(capacity, '\0');
    while (!bytes.empty() && output.size() < outputLimit) {
        std::string_view input = bytes.substr(0, piece);
        bytes.remove_prefix(input.size());
        for (;;) {
            const std::size_t before = input.size();
            const auto count = inflater.inflate(input, buffer.data(), buffer.size());
            if (!count)
                return std::nullopt;
            require(*count <= capacity && input.size() <= before, "an inflater keeps within its buffers");
            output.append(buffer, 0, *count);
            require(*count > 0 || input.size() < before || input.empty(), "an inflater gets on");
            if ((*count == 0 && input.empty()) || output.size() >= outputLimit)
                break;
        }
    }
    if (output.size() < outputLimit && !inflater.atMemberEnd())
        return std::nullopt;
    output.resize(std::min(output.size(), outputLimit));
    return output;
}

std::string deflated(std::string_view bytes)
{
    z_stream stream{};
    require(deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK, "zlib starts");
    std::string input(bytes);
    std::string output(deflateBound(&stream, static_cast<uLong>(input.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    require(deflate(&stream, Z_FINISH) == Z_STREAM_END, "zlib ends");
    output.resize(stream.total_out);
    deflateEnd(&stream);
    return output;
}

} // namespace

void takeInput(std::string_view bytes)
{
    const auto whole = inflated(bytes, std::string_view::npos, 65536);
    for (const std::size_t size : pieceSizes(bytes)) {
        require(inflated(bytes, size, 65536) == whole, "pieces of any size inflate to the same");
        require(inflated(bytes, size, 13) == whole, "so do buffers of any size");
    }
    const std::string packed = deflated(bytes);
    const std::string twice = packed + deflated("!") + std::string(bytes.size() % 5, '\0');
    const std::string expected = std::string(bytes) + "!";
    for (const std::size_t size : pieceSizes(bytes)) {
        require(inflated(packed, size, 4096) == std::string(bytes), "what was packed comes out");
        require(inflated(twice, size, 4096) == expected, "so do two members and padding");
    }
    if (!bytes.empty())
        require(!inflated(std::string_view(packed).substr(0, packed.size() - 1 - bytes.size() % 8), 7, 4096),
                "a cut file is refused");
}

} // namespace hoithi::fuzz
