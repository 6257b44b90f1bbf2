find_package(SQLiteCpp REQUIRED)
target_link_libraries(slipway_model PRIVATE SQLiteCpp)
target_sources(slipway_model PRIVATE
    log/sendlog.h)
