# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hoithi_options: every compiler flag and definition of the project, linked PRIVATE by every target.

add_library(hoithi_options INTERFACE)
target_compile_features(hoithi_options INTERFACE cxx_std_20)
target_compile_definitions(
  hoithi_options
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_KEYWORDS
            QT_NO_FOREACH
            QT_NO_JAVA_STYLE_ITERATORS
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_STRICT_QLIST_ITERATORS
            QT_USE_QSTRINGBUILDER
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(
  hoithi_options
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wshadow
            -Wconversion
            -Wsign-conversion
            -Wold-style-cast
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Wcast-qual
            -Wextra-semi
            -Wundef
            $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
            $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
            # GCC 12 sees faults in its own library here: moved-from std::optional members, and std::string's operator+.
            $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
            $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
            $<$<BOOL:${HOITHI_WERROR}>:-Werror>
            $<$<CONFIG:Release,RelWithDebInfo>:-fstack-protector-strong>)
target_compile_definitions(hoithi_options INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
target_link_options(hoithi_options INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:LINKER:-z,relro,-z,now>)

if(HOITHI_SANITIZE)
  target_compile_options(hoithi_options INTERFACE -fsanitize=${HOITHI_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(hoithi_options INTERFACE -fsanitize=${HOITHI_SANITIZE})
endif()
