target_sources(slipway_model PRIVATE
    navigator/connectionstate.h
    navigator/navigatormodel.cpp navigator/navigatormodel.h)
