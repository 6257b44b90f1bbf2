target_sources(slipway_model PRIVATE
    connections/connectionorder.cpp connections/connectionorder.h
    connections/connectionstore.cpp connections/connectionstore.h
    connections/homefolder.cpp connections/homefolder.h
    connections/jsonfile.cpp connections/jsonfile.h
    connections/mergedoptions.cpp connections/mergedoptions.h
    connections/nearest.cpp connections/nearest.h
    connections/practicelimits.cpp connections/practicelimits.h
    connections/profile.h
    connections/profilejson.cpp connections/profilejson.h
    connections/profilelines.cpp connections/profilelines.h
    connections/readonlytransport.cpp connections/readonlytransport.h
    connections/safety.cpp connections/safety.h
    connections/savedtopics.cpp connections/savedtopics.h
    connections/typedaddress.cpp connections/typedaddress.h)
