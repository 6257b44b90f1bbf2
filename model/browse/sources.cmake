target_sources(slipway_model PRIVATE
    browse/browseranges.cpp browse/browseranges.h)
