slipway_test(transport/danube/tst_danubeproducer LABEL contract LIBS slipway_kinds slipway_danubewire ${CMAKE_DL_LIBS}
    SOURCES contract/eventprobe.h contract/moduletransport.cpp contract/sendrecord.cpp
        transport/danube/scriptedbroker.cpp transport/danube/scriptedbroker.h)
add_dependencies(tst_danubeproducer slipway_transport_danube)
slipway_test(transport/danube/tst_danubefaults LABEL contract TIMEOUT 120 LIBS slipway_kinds slipway_danubewire ${CMAKE_DL_LIBS}
    SOURCES contract/eventprobe.h contract/moduletransport.cpp contract/sendrecord.cpp
        transport/danube/scriptedbroker.cpp transport/danube/scriptedbroker.h)
add_dependencies(tst_danubefaults slipway_transport_danube)
