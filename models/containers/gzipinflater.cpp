// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/gzipinflater.h"

#include <zlib.h>

#include <QCoreApplication>

namespace hoithi {

struct GzipInflater::State
{
    z_stream stream{};
    bool ready = false;
    bool memberEnded = false;
    bool padding = false;

    State() { ready = inflateInit2(&stream, 16 + MAX_WBITS) == Z_OK; }
    ~State()
    {
        if (ready)
            inflateEnd(&stream);
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

namespace {

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("DumpSource", "The gzip file is damaged. Copy or export it again."));
}

} // namespace

GzipInflater::GzipInflater() : m_state(std::make_unique<State>()) {}
GzipInflater::~GzipInflater() = default;
GzipInflater::GzipInflater(GzipInflater &&) noexcept = default;
GzipInflater &GzipInflater::operator=(GzipInflater &&) noexcept = default;

bool GzipInflater::atMemberEnd() const
{
    return m_state->memberEnded;
}

Result<std::size_t> GzipInflater::inflate(std::string_view &input, char *output, std::size_t capacity)
{
    State &state = *m_state;
    if (!state.ready)
        return failure(ErrorCode::Internal, QCoreApplication::translate("DumpSource", "gzip could not be started."));
    if (state.memberEnded && !input.empty()) {
        if (input.front() == '\0' || state.padding) {
            state.padding = true;
            if (input.find_first_not_of('\0') != std::string_view::npos)
                return damaged();
            input = {};
            return std::size_t{0};
        }
        inflateReset(&state.stream);
        state.memberEnded = false;
    }
    // zlib's interface wants a mutable pointer, but only reads from it.
    state.stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
    state.stream.avail_in = static_cast<uInt>(input.size());
    state.stream.next_out = reinterpret_cast<Bytef *>(output);
    state.stream.avail_out = static_cast<uInt>(capacity);
    const int status = ::inflate(&state.stream, Z_NO_FLUSH);
    input.remove_prefix(input.size() - state.stream.avail_in);
    if (status == Z_STREAM_END)
        state.memberEnded = true;
    else if (status != Z_OK && status != Z_BUF_ERROR)
        return damaged();
    return capacity - state.stream.avail_out;
}

} // namespace hoithi
