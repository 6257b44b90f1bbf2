target_sources(slipway_model PRIVATE
    files/feedspec.h)
