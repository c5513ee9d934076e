# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How a layer and a test binary are declared. A layer is a folder: a new file in it is built without being listed.

# A source file includes what it needs, which only a build without it notices: so presets for development leave it off.
option(HOITHI_UNITY "Compile eight files of a large layer at once, in half the time" OFF)

# hoithi_add_layer(NAME [LARGE] [PUBLIC targets…] [PRIVATE targets…] [PCH headers…])
function(hoithi_add_layer name)
  cmake_parse_arguments(ARG "LARGE" "" "PUBLIC;PRIVATE;PCH" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_library(hoithi_${name} STATIC ${sources})
  set_target_properties(hoithi_${name} PROPERTIES AUTOMOC ON)
  target_include_directories(hoithi_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/..")
  target_link_libraries(hoithi_${name} PUBLIC ${ARG_PUBLIC} PRIVATE hoithi_options ${ARG_PRIVATE})
  if(ARG_LARGE AND HOITHI_UNITY)
    set_target_properties(hoithi_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  endif()
  if(ARG_PCH)
    target_precompile_headers(hoithi_${name} PRIVATE ${ARG_PCH})
  endif()
endfunction()

# hoithi_add_test(NAME [LINKS targets…] [LABELS labels…] [TIMEOUT seconds] [HALVES] [GUI | WIDGETS]): one binary from
# every .cpp of the folder; HALVES runs its classes in two processes. Runs on a QCoreApplication; GUI gives it a QGuiApplication, WIDGETS a QApplication.
# Each test class registers itself with HOITHI_TEST (tests/support/testregistry.h).
function(hoithi_add_test name)
  cmake_parse_arguments(ARG "GUI;WIDGETS;HALVES" "TIMEOUT" "LINKS;LABELS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_executable(tst_${name} ${sources})
  set_target_properties(tst_${name} PROPERTIES AUTOMOC ON)
  if(ARG_WIDGETS)
    set(main hoithi_testmain_widgets)
  elseif(ARG_GUI)
    set(main hoithi_testmain_gui)
  else()
    set(main hoithi_testmain_core)
  endif()
  target_link_libraries(tst_${name} PRIVATE hoithi_options ${main} hoithi_testsupport Qt6::Test ${ARG_LINKS})
  # What tests do is waiting and comparing: the compiler's time for them is better spent on running them.
  target_compile_options(tst_${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  list(LENGTH sources files)
  if(files GREATER_EQUAL 8)
    target_precompile_headers(tst_${name} PRIVATE <QtTest> <QString> <algorithm> <chrono> <functional> <map> <memory>
                                                  <optional> <ranges> <vector>)
  endif()
  target_compile_definitions(tst_${name} PRIVATE HOITHI_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                                 HOITHI_BINARY_DIR="${CMAKE_BINARY_DIR}")
  set(halves "")
  if(ARG_HALVES)
    set(halves "${CMAKE_SOURCE_DIR}/tests/support/halves.sh")
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 600)
  endif()
  add_test(NAME ${name} COMMAND ${halves} $<TARGET_FILE:tst_${name}>)
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "LC_ALL=C.UTF-8")
  if(ARG_HALVES)
    set_tests_properties(${name} PROPERTIES PROCESSORS 2)
  endif()
  if(NOT ARG_WIDGETS AND NOT ARG_GUI)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  endif()
endfunction()
