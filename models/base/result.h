// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace hoithi {

/// The value, or why there is none. Cannot be ignored; exceptions do not leave a .cpp file.
template<typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
};

/// `return failure(ErrorCode::NotFound, tr("…"));`
inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace hoithi

#define HOITHI_CONCAT_IMPL(a, b) a##b
#define HOITHI_CONCAT(a, b) HOITHI_CONCAT_IMPL(a, b)

// NOLINTBEGIN(bugprone-macro-parentheses): a declaration and a name cannot stand in parentheses.

/// `HOITHI_TRY(auto rows, repository.rows());` declares `rows`, or returns the error from the enclosing function.
#define HOITHI_TRY(declaration, expression)                                                                            \
    HOITHI_TRY_IMPL(HOITHI_CONCAT(hoithiResult, __LINE__), declaration, expression)
#define HOITHI_TRY_IMPL(name, declaration, expression)                                                                 \
    auto name = (expression);                                                                                          \
    if (!name)                                                                                                         \
        return ::hoithi::failure(std::move(name).error());                                                             \
    declaration = std::move(*name)

// NOLINTEND(bugprone-macro-parentheses)

/// The same for a Result<void>, or where the value does not matter.
#define HOITHI_CHECK(expression)                                                                                       \
    do {                                                                                                               \
        auto hoithiChecked = (expression);                                                                             \
        if (!hoithiChecked)                                                                                            \
            return ::hoithi::failure(std::move(hoithiChecked).error());                                                \
    } while (false)
