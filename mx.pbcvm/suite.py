# A second front end for the build, for those who work with mx: the same projects, modules and library versions as in the
# Maven poms, which SuiteTest compares. Digests are those of the jars that Maven fetches.
#
#   export JAVA_HOME=<a JDK 25> BUILD_TARGETS=PBCVM,PBCVM_LAUNCHER,PBCVM_TESTS
#   mx build && mx unittest pbcvm
suite = {
    "mxversion": "7.55.2",
    "name": "pbcvm",
    "version": "0.1.0",
    "release": False,
    "groupId": "pbcvm",

    "libraries": {
        "COLLECTIONS": {
            "digest": "sha512:e5129a0734ea720a031d9b154971d6fc646502c96ec14e5c41dcf898a923aed1df34065d9ff60e44b5d8dc312c9ca5f837e5969fd0743bde59c12ac051ae9ad9",
            "maven": {"groupId": "org.graalvm.sdk", "artifactId": "collections", "version": "25.0.3"},
            "dependencies": [],
            "moduleName": "org.graalvm.collections",
        },
        "GRAAL_COMPILER": {
            "digest": "sha512:160ffaf61a2695f07dd317dccecc303729ed9d453d1f62f576dd5245ef8bacf07adc683051696d2e5fa28d288aa3fbc7482323e9048acf85438228326ae83028",
            "maven": {"groupId": "org.graalvm.compiler", "artifactId": "compiler", "version": "25.0.3"},
            "dependencies": ["COLLECTIONS", "TRUFFLE_COMPILER", "WORD"],
            "moduleName": "jdk.graal.compiler",
        },
        "JLINE": {
            "digest": "sha512:492729eae840b02e544cc45eec706fab5859c13e70f2133e8d5c730a9f9c53aa406226b925219d215bc44cf39d16e5a4760236f99bd444b4f647cef303d46cce",
            "maven": {"groupId": "org.graalvm.shadowed", "artifactId": "jline", "version": "25.0.3"},
            "dependencies": [],
            "moduleName": "org.graalvm.shadowed.jline",
        },
        "JNIUTILS": {
            "digest": "sha512:743a7ac34f658cff4840535a60a53825279ef40d3e4964848df802bcaad92aa22c2df2f9f6fdcb66cb3c76777bc303c7ce0b022ffcda08c0e7c4e93e55ee046d",
            "maven": {"groupId": "org.graalvm.sdk", "artifactId": "jniutils", "version": "25.0.3"},
            "dependencies": ["COLLECTIONS", "NATIVEIMAGE"],
            "moduleName": "org.graalvm.jniutils",
        },
        "JSON": {
            "digest": "sha512:9c94497bc94ba1423d1023d5179ac0c5b92710800bacc8c5c55b3d8cf32609e6052f57a41942e4ac82d442195583cda9324a0abf2fc41ce14cf927d1dcf1d77a",
            "maven": {"groupId": "org.graalvm.shadowed", "artifactId": "json", "version": "25.0.3"},
            "dependencies": [],
            "moduleName": "org.graalvm.shadowed.org.json",
        },
        "LAUNCHER_COMMON": {
            "digest": "sha512:b4823df01966d3ffc4cba3bf5f133a399ea1ea9a30df39abf3a7059a3f0f2035476a224e500841632e8f3f0676e3d3dc4c6142c07be2c039a587ae10a4e4b2cb",
            "maven": {"groupId": "org.graalvm.sdk", "artifactId": "launcher-common", "version": "25.0.3"},
            "dependencies": ["COLLECTIONS", "JLINE", "NATIVEIMAGE", "POLYGLOT"],
            "moduleName": "org.graalvm.launcher",
        },
        "NATIVEIMAGE": {
            "digest": "sha512:e79d084c28ec354ef180575d06eaeae1af7a0926adede2fe775c0769ff4b23ca4b6c43d3af3774317c3245e723cec17070b200eb2a4562e7a8d8714266e66382",
            "maven": {"groupId": "org.graalvm.sdk", "artifactId": "nativeimage", "version": "25.0.3"},
            "dependencies": ["WORD"],
            "moduleName": "org.graalvm.nativeimage",
        },
        "POLYGLOT": {
            "digest": "sha512:0657b3a2a10165ec58f238ff3e3e00c266378151b7bed6d2517be51ab8dbcba6aea6a2f70cb666e71f779c7d8ed54c70869bfeea91eea820abf419a47d854021",
            "maven": {"groupId": "org.graalvm.polyglot", "artifactId": "polyglot", "version": "25.0.3"},
            "dependencies": ["COLLECTIONS", "NATIVEIMAGE"],
            "moduleName": "org.graalvm.polyglot",
        },
        "PROFILER_TOOL": {
            "digest": "sha512:baeaf3d4037f535db8155f3768b93733344811db3cc50804eae8a099d115b0550685c3a1f9530891af1da0b0f85dd8dc5ca210ddcec6f3714b77bc010b08412f",
            "maven": {"groupId": "org.graalvm.tools", "artifactId": "profiler-tool", "version": "25.0.3"},
            "dependencies": ["JSON", "TRUFFLE_API"],
            "moduleName": "com.oracle.truffle.tools.profiler",
        },
        "TRUFFLE_API": {
            "digest": "sha512:47eb3640c45df0b4d406ca17e2a75c4184147163e7ee9e40c6dafde078953ce50e18c6778c014887e997111d731a48a832684e313f930eec0e70a9ada3a8ea94",
            "maven": {"groupId": "org.graalvm.truffle", "artifactId": "truffle-api", "version": "25.0.3"},
            "dependencies": ["COLLECTIONS", "NATIVEIMAGE", "POLYGLOT"],
            "moduleName": "org.graalvm.truffle",
        },
        "TRUFFLE_COMPILER": {
            "digest": "sha512:f38db5f3a3fabe19e600d4cd8f3bd050a033615d8120a2d3c11ad5d118bd5cc68e444c0f36fabecfe2d66aec3dfc7c471e9163cb29dc37c3dc3869e7836264f2",
            "maven": {"groupId": "org.graalvm.truffle", "artifactId": "truffle-compiler", "version": "25.0.3"},
            "dependencies": [],
            "moduleName": "org.graalvm.truffle.compiler",
        },
        "TRUFFLE_DSL_PROCESSOR": {
            "digest": "sha512:5e463f625a79cd952e6889b64b8bd787a7ac606b5eb074866631f098ab5edd7194b8ca6745819cc0b2c71d363e95b47bc54ce972fd1976b935c7e1c3deac5233",
            "maven": {"groupId": "org.graalvm.truffle", "artifactId": "truffle-dsl-processor", "version": "25.0.4"},
            "dependencies": [],
        },
        "TRUFFLE_RUNTIME": {
            "digest": "sha512:c98dfc4b1969ea22222c79d9b6b7aeeba921bf1898582e2349ffb25c9ae2d089da68bc967b657d91916133a2c4add6e39b71be75e10a25625bb1302f78888ae2",
            "maven": {"groupId": "org.graalvm.truffle", "artifactId": "truffle-runtime", "version": "25.0.3"},
            "dependencies": ["JNIUTILS", "TRUFFLE_API", "TRUFFLE_COMPILER"],
            "moduleName": "org.graalvm.truffle.runtime",
        },
        "WORD": {
            "digest": "sha512:88f35548b691d621d34fffe95d5ef8457149e2ed6abb06fbc0e06610d6f7e4c6eca237e6c1ba934e8b2db2c892e4f13d7b6461f0ade85ab7af3876284889df8b",
            "maven": {"groupId": "org.graalvm.sdk", "artifactId": "word", "version": "25.0.3"},
            "dependencies": [],
            "moduleName": "org.graalvm.word",
        },
    },

    "projects": {
        "pbcvm.language": {
            "sourceDirs": ["src/main/java"],
            "dependencies": ["POLYGLOT", "TRUFFLE_API"],
            "annotationProcessors": ["TRUFFLE_DSL_PROCESSOR"],
            "javaCompliance": "25+",
        },
        "pbcvm.launcher": {
            "sourceDirs": ["src/main/java"],
            "dependencies": ["pbcvm.language", "LAUNCHER_COMMON"],
            "javaCompliance": "25+",
        },
        "pbcvm.test": {
            "sourceDirs": ["src/test/java"],
            "dependencies": ["pbcvm.launcher", "mx:JUNIT"],
            "javaCompliance": "25+",
            "testProject": True,
        },
    },

    "distributions": {
        "PBCVM": {
            "moduleInfo": {
                "name": "pbcvm.language",
                "requires": ["jdk.unsupported", "org.graalvm.polyglot", "org.graalvm.truffle"],
                "exports": [
                    "pbcvm",
                    "pbcvm.bytecode to pbcvm.launcher",
                    "pbcvm.code to pbcvm.launcher",
                    "pbcvm.version to pbcvm.launcher",
                ],
            },
            "dependencies": ["pbcvm.language"],
            "exclude": ["POLYGLOT", "TRUFFLE_API"],
        },
        "PBCVM_LAUNCHER": {
            "moduleInfo": {
                "name": "pbcvm.launcher",
                "requires": ["org.graalvm.launcher", "org.graalvm.polyglot", "pbcvm.language"],
                "exports": [],
            },
            "mainClass": "pbcvm.launcher.PbcvmLauncher",
            "dependencies": ["pbcvm.launcher"],
            "distDependencies": ["PBCVM"],
            "exclude": ["LAUNCHER_COMMON"],
        },
        "PBCVM_TESTS": {
            "testDistribution": True,
            "dependencies": ["pbcvm.test"],
            "distDependencies": ["PBCVM", "PBCVM_LAUNCHER"],
            "exclude": ["mx:JUNIT"],
        },
    },
}
