target_sources(slipway_model PRIVATE
    connections/homefolder.cpp connections/homefolder.h
    connections/profile.h)
