/** Weights of the cue model, by feature. Written by test/bench/fit-quotations.ts. */
const CUE_LINES = `
before=' form= -0.07
before=' form=base -0.97
before=' form=past -0.81
before=' form=s -0.21
before=' frame=adverbial -0.82
before=' frame=bare -0.87
before=' frame=comma -0.39
before=' frame=preposition -0.42
before=' kinds=act -1
before=' kinds=attitude -1.02
before=' kinds=noun -0.07
before=' kinds=say+show -0.6
before=( form=base -1.01
before=( form=ing -0.6
before=( frame=adverbial -0.5
before=( frame=bare -1.07
before=( frame=preposition -0.56
before=( frame=quoted -0.6
before=( kinds=attitude -0.94
before=( kinds=say+show -0.59
before=) form=base -0.26
before=) form=past 0.12
before=) form=s -0.32
before=) frame=adverbial -0.22
before=) frame=around -0.62
before=) frame=bare -0.08
before=) frame=before -0.16
before=) frame=hearer 0.15
before=) frame=later-that 0.31
before=) frame=preposition 0.38
before=) frame=quoted -0.53
before=) frame=that 0.39
before=) kinds=act+attitude 0.22
before=) kinds=attitude -0.5
before=) kinds=say -0.09
before=) kinds=say+act 0.19
before=) kinds=tell 0.12
before=, form= 0.25
before=, form=base -0.31
before=, form=ing 0.57
before=, form=past -0.19
before=, form=s -0.19
before=, frame=around -0.63
before=, frame=bare 0.11
before=, frame=before -0.28
before=, frame=colon 0.15
before=, frame=comma 0.62
before=, frame=hearer 0.26
before=, frame=later-that 0.07
before=, frame=preposition 0.05
before=, frame=quoted 0.13
before=, frame=that 0.22
before=, kinds=act+show -0.71
before=, kinds=attitude 0.08
before=, kinds=noun 0.11
before=, kinds=phrase 0.19
before=, kinds=say+act 0.17
before=, kinds=say+act+attitude 0.07
before=, kinds=say+act+show 0.36
before=, kinds=say+attitude 0.11
before=, kinds=say+show -0.14
before=, kinds=say+show+attitude -0.22
before=, kinds=say+tell -0.43
before=, kinds=say+tell+act -0.07
before=, kinds=say+tell+show -0.15
before=, kinds=show -0.14
before=, kinds=tell -0.07
before=, kinds=tell+act 0.25
before=, kinds=tell+attitude 0.09
before=, kinds=tell+show -0.19
before=- form=base -0.65
before=- form=ing -0.33
before=- form=past -0.07
before=- form=s -1.01
before=- frame=adverbial -0.26
before=- frame=around -0.32
before=- frame=bare -0.08
before=- frame=before -0.41
before=- frame=quoted -0.71
before=- frame=that -0.24
before=- kinds=act -0.25
before=- kinds=act+attitude -0.45
before=- kinds=attitude -0.16
before=- kinds=say -0.57
before=- kinds=say+act -0.33
before=- kinds=say+act+attitude -0.05
before=- kinds=say+show 0.23
before=: form= -0.47
before=: form=base -0.26
before=: form=ing -0.21
before=: frame=adverbial -0.65
before=: frame=bare -0.31
before=: frame=preposition -0.14
before=: kinds=act -0.12
before=: kinds=attitude -0.09
before=; form= -0.55
before=; frame=adverbial -0.58
before=; frame=bare -0.43
before=; frame=preposition -0.61
before=; kinds=noun -0.55
before=< form=base -0.82
before=< frame=bare -1
before=< frame=quoted -0.44
before=< kinds=say+act -0.82
before=about form= -0.89
before=about form=ing -0.67
before=about form=past -0.69
before=about form=s -0.55
before=about frame=adverbial -0.71
before=about frame=bare -0.35
before=about frame=preposition -0.24
before=about kinds=act -0.68
before=about kinds=attitude -0.23
before=about kinds=noun -0.89
before=about kinds=say -0.55
before=adverb form= -0.12
before=adverb frame=adverbial 0.19
before=adverb frame=bare -0.31
before=adverb frame=preposition -0.16
before=adverb kinds=noun -0.14
before=after form=base -0.07
before=after form=ing 0.2
before=after form=past -0.31
before=after form=s -0.64
before=after frame=adverbial 0.21
before=after frame=hearer -0.17
before=after frame=later-that -0.87
before=after frame=quoted 0.06
before=after frame=that 0.06
before=after kinds=act -0.14
before=after kinds=act+attitude -0.11
before=after kinds=attitude -0.47
before=after kinds=say -0.47
before=after kinds=say+act 0.18
before=after kinds=say+show 0.26
before=after kinds=tell 0.06
before=and form= -0.15
before=and form=base -0.49
before=and form=ing -0.16
before=and form=participle 0.46
before=and form=past 0.3
before=and form=s -0.39
before=and frame=adverbial -0.49
before=and frame=bare 0.29
before=and frame=colon -0.77
before=and frame=comma 0.43
before=and frame=hearer -0.15
before=and frame=later-that -0.56
before=and frame=preposition -0.14
before=and frame=that 0.15
before=and kinds=act 0.14
before=and kinds=act+attitude -0.11
before=and kinds=act+show 0.37
before=and kinds=noun -0.15
before=and kinds=say+act 0.05
before=and kinds=say+act+show -0.66
before=and kinds=say+attitude -0.08
before=and kinds=say+show 0.21
before=and kinds=say+show+attitude 0.24
before=and kinds=say+tell -0.25
before=and kinds=say+tell+act -0.17
before=and kinds=show -0.44
before=and kinds=tell+show -1.37
before=as form= -0.7
before=as form=ing -0.59
before=as form=s -0.68
before=as frame=adverbial 0.44
before=as frame=bare -0.59
before=as frame=comma -0.68
before=as frame=preposition -0.71
before=as frame=quoted -0.69
before=as frame=that -0.37
before=as kinds=act 0.18
before=as kinds=act+attitude -0.86
before=as kinds=attitude -0.46
before=as kinds=noun -0.7
before=as kinds=say+act -0.23
before=as kinds=say+show -0.1
before=at form=ing -0.85
before=at form=s -0.63
before=at frame=adverbial 0.1
before=at frame=bare -0.76
before=at frame=preposition -0.41
before=at kinds=act -0.34
before=at kinds=attitude -0.54
before=but form= -0.1
before=but form=base 0.16
before=but form=ing -0.33
before=but form=s 0.54
before=but frame=adverbial 0.3
before=but frame=bare 0.16
before=but frame=colon -0.58
before=but frame=comma -0.19
before=but frame=hearer 0.66
before=but frame=later-that 0.18
before=but frame=preposition -0.17
before=but frame=quoted -0.12
before=but frame=that 0.84
before=but kinds=act -0.17
before=but kinds=act+attitude -0.13
before=but kinds=say 0.13
before=but kinds=say+act 0.33
before=but kinds=say+attitude 0.06
before=but kinds=say+show 0.61
before=but kinds=show -0.74
before=but kinds=tell 0.37
before=by form= 0.05
before=by form=base -0.34
before=by form=s -0.26
before=by frame=adverbial -0.16
before=by frame=colon -0.48
before=by frame=comma 0.55
before=by frame=later-that -0.12
before=by frame=preposition 0.2
before=by frame=that -0.61
before=by kinds=act+attitude -0.14
before=by kinds=attitude -0.7
before=by kinds=noun 0.05
before=by kinds=say -0.06
before=by kinds=say+act -0.19
before=by kinds=say+show 0.05
before=by kinds=say+tell+act 0.27
before=by kinds=tell -0.36
before=day form= -0.61
before=day form=base -0.4
before=day form=ing -0.05
before=day form=past 0.25
before=day frame=adverbial -1.09
before=day frame=around -0.21
before=day frame=bare 0.47
before=day frame=before -0.87
before=day frame=colon -0.16
before=day frame=hearer -0.59
before=day frame=later-that -0.41
before=day frame=quoted -1.11
before=day frame=that 0.38
before=day kinds=act -0.22
before=day kinds=act+attitude -0.53
before=day kinds=attitude -0.28
before=day kinds=noun -0.61
before=day kinds=say -0.08
before=day kinds=say+act 0.25
before=day kinds=say+show -0.13
before=day kinds=show 0.67
before=day kinds=tell+show 0.13
before=determiner form= -0.11
before=determiner form=ing -0.4
before=determiner form=participle -0.31
before=determiner form=s -1.27
before=determiner frame=bare -0.33
before=determiner frame=comma -0.29
before=determiner frame=preposition -0.46
before=determiner frame=quoted 0.24
before=determiner frame=that -0.29
before=determiner kinds=act -0.35
before=determiner kinds=act+attitude -0.07
before=determiner kinds=act+show -0.55
before=determiner kinds=attitude -0.08
before=determiner kinds=noun -0.11
before=determiner kinds=say -0.62
before=determiner kinds=say+act -0.5
before=determiner kinds=say+act+attitude 0.09
before=determiner kinds=say+act+show -0.51
before=determiner kinds=say+attitude 0.14
before=determiner kinds=say+show 0.21
before=determiner kinds=say+tell 0.22
before=determiner kinds=say+tell+act -0.18
before=determiner kinds=say+tell+show -0.14
before=determiner kinds=show -0.83
before=determiner kinds=tell -0.14
before=determiner kinds=tell+act -0.18
before=determiner kinds=tell+show -1.07
before=for form= -0.35
before=for form=base -0.73
before=for form=ing -0.93
before=for form=past -0.08
before=for form=s -1.04
before=for frame=adverbial -0.97
before=for frame=bare -0.68
before=for frame=hearer -0.63
before=for frame=later-that -0.93
before=for frame=preposition -0.67
before=for frame=quoted -0.74
before=for kinds=act -0.89
before=for kinds=act+attitude 0.12
before=for kinds=attitude 0.14
before=for kinds=noun -0.35
before=for kinds=say -0.14
before=for kinds=say+act -1.08
before=for kinds=say+show -0.95
before=for kinds=tell -0.62
before=from form=base 0.2
before=from form=ing -0.2
before=from form=past -0.73
before=from form=s -0.19
before=from frame=adverbial -0.79
before=from frame=bare -0.55
before=from frame=colon -0.37
before=from frame=preposition 0.48
before=from frame=quoted -0.69
before=from kinds=act 0.15
before=from kinds=attitude -0.55
before=from kinds=say -0.42
before=from kinds=say+act 0.08
before=from kinds=say+show -0.32
before=function form= -0.26
before=function form=base 0.11
before=function form=ing -0.15
before=function form=participle -0.25
before=function form=past -0.05
before=function form=s -0.31
before=function frame=bare -0.08
before=function frame=before 0.73
before=function frame=colon 0.1
before=function frame=comma -0.46
before=function frame=hearer -0.27
before=function frame=preposition -0.41
before=function frame=quoted -0.17
before=function frame=that -0.2
before=function kinds=act+attitude -0.09
before=function kinds=attitude -0.11
before=function kinds=noun -0.35
before=function kinds=phrase 0.73
before=function kinds=say+act -0.14
before=function kinds=say+act+attitude -0.31
before=function kinds=say+show 0.11
before=function kinds=say+tell+act -0.13
before=function kinds=show 0.22
before=function kinds=tell -0.35
before=function kinds=tell+show -0.29
before=how form=base -0.16
before=how frame=bare -0.17
before=how kinds=act -0.94
before=how kinds=attitude -0.45
before=if form=past -1.07
before=if frame=bare -0.45
before=in form= -0.17
before=in form=base 0.05
before=in form=past -1.15
before=in form=s -0.55
before=in frame=adverbial -1.36
before=in frame=comma -1.04
before=in frame=later-that -0.24
before=in frame=preposition 0.18
before=in frame=quoted -1.03
before=in frame=that -0.48
before=in kinds=act -0.3
before=in kinds=act+attitude -0.06
before=in kinds=act+show 0.13
before=in kinds=attitude -0.06
before=in kinds=noun -0.17
before=in kinds=say 0.12
before=in kinds=say+act 0.13
before=in kinds=say+attitude -0.36
before=in kinds=say+show -0.26
before=in kinds=say+tell -0.37
before=in kinds=tell+act -1.39
before=it form=ing -0.54
before=it form=participle 0.17
before=it form=s 0.12
before=it frame=adverbial -0.5
before=it frame=around 0.16
before=it frame=before -0.42
before=it frame=colon 0.05
before=it frame=comma -0.22
before=it frame=hearer 0.23
before=it frame=later-that -0.41
before=it frame=preposition 0.11
before=it frame=quoted -0.95
before=it frame=that -0.07
before=it kinds=act -0.47
before=it kinds=attitude 0.11
before=it kinds=say -0.23
before=it kinds=say+act -0.09
before=it kinds=say+show 0.26
before=it kinds=show -1.3
before=it kinds=tell+show -0.25
before=name form= -0.52
before=name form=ing -0.08
before=name form=participle -0.3
before=name form=past 0.06
before=name form=s 0.09
before=name frame=adverbial -0.22
before=name frame=around -0.28
before=name frame=bare 0.18
before=name frame=before -0.17
before=name frame=colon -0.08
before=name frame=comma -0.1
before=name frame=hearer 0.21
before=name frame=later-that -0.21
before=name frame=quoted -0.1
before=name frame=that 0.14
before=name kinds=act+attitude -0.09
before=name kinds=act+show -0.18
before=name kinds=noun -0.52
before=name kinds=say+show+attitude -0.13
before=name kinds=say+tell -0.34
before=name kinds=say+tell+show -0.15
before=name kinds=show -0.08
before=name kinds=tell -0.07
before=name kinds=tell+act -0.11
before=name kinds=tell+show -0.27
before=not frame=bare -0.08
before=not frame=preposition -0.13
before=nothing form= 0.5
before=nothing form=base -0.36
before=nothing form=ing -0.27
before=nothing form=past 0.36
before=nothing form=s 0.09
before=nothing frame=adverbial -0.19
before=nothing frame=bare 0.2
before=nothing frame=colon -1
before=nothing frame=comma 0.12
before=nothing frame=hearer -0.5
before=nothing frame=later-that -1.51
before=nothing frame=that 0.32
before=nothing kinds=act -0.51
before=nothing kinds=act+attitude 0.55
before=nothing kinds=attitude -0.09
before=nothing kinds=noun 0.37
before=nothing kinds=phrase 0.12
before=nothing kinds=say+act -0.31
before=nothing kinds=say+attitude 0.26
before=nothing kinds=say+show 0.2
before=nothing kinds=say+show+attitude -0.79
before=nothing kinds=say+tell -0.86
before=nothing kinds=say+tell+act -0.06
before=nothing kinds=show -0.06
before=nothing kinds=tell -0.18
before=noun form= -0.17
before=noun form=base -0.25
before=noun form=participle -0.84
before=noun form=s -0.25
before=noun frame=adverbial -0.26
before=noun frame=around -0.06
before=noun frame=bare -0.05
before=noun frame=before -0.13
before=noun frame=colon -0.17
before=noun frame=comma -0.28
before=noun frame=hearer -0.35
before=noun frame=later-that -0.38
before=noun frame=quoted -0.31
before=noun kinds=act -0.25
before=noun kinds=act+attitude -0.25
before=noun kinds=act+show -0.26
before=noun kinds=attitude -0.13
before=noun kinds=noun -0.19
before=noun kinds=say -0.05
before=noun kinds=say+act 0.09
before=noun kinds=say+act+show 0.09
before=noun kinds=say+show 0.11
before=noun kinds=say+show+attitude 0.11
before=noun kinds=say+tell -0.13
before=noun kinds=say+tell+act 0.15
before=noun kinds=say+tell+show -0.3
before=noun kinds=show -0.46
before=noun kinds=tell -0.19
before=noun kinds=tell+act -0.14
before=noun kinds=tell+show -0.22
before=number form= -0.08
before=number form=base -0.1
before=number form=ing 0.05
before=number form=past 0.15
before=number form=s -0.69
before=number frame=adverbial -0.38
before=number frame=around -0.72
before=number frame=before -0.27
before=number frame=colon 0.13
before=number frame=comma -0.1
before=number frame=hearer -0.71
before=number frame=later-that -0.91
before=number frame=preposition -0.16
before=number frame=quoted -1.17
before=number kinds=act -0.28
before=number kinds=act+attitude 0.16
before=number kinds=attitude 0.13
before=number kinds=noun -0.08
before=number kinds=say -0.05
before=number kinds=say+act -1.47
before=number kinds=say+show 0.55
before=number kinds=say+tell -0.79
before=number kinds=show -0.69
before=of form= -0.4
before=of form=base -0.44
before=of form=ing -0.38
before=of form=past -0.47
before=of form=s 0.08
before=of frame=adverbial -1.17
before=of frame=bare -0.38
before=of frame=colon 0.2
before=of frame=hearer -0.61
before=of frame=later-that -1.21
before=of frame=quoted -1.06
before=of kinds=act -0.08
before=of kinds=act+attitude -0.76
before=of kinds=attitude -0.13
before=of kinds=noun -0.4
before=of kinds=say -0.81
before=of kinds=say+act -0.07
before=of kinds=say+show -0.34
before=of kinds=say+tell -0.48
before=of kinds=show -0.39
before=on form= -0.15
before=on form=base 0.75
before=on form=ing -0.64
before=on form=past -0.92
before=on frame=adverbial -0.99
before=on frame=bare 0.31
before=on frame=comma 0.32
before=on frame=later-that -0.61
before=on frame=preposition -0.06
before=on frame=quoted -0.25
before=on frame=that 0.29
before=on kinds=act+attitude -0.16
before=on kinds=attitude 0.17
before=on kinds=noun -0.15
before=on kinds=say+act 0.19
before=on kinds=say+show 0.14
before=possessive form=base -0.1
before=possessive form=ing -0.64
before=possessive form=past -0.98
before=possessive form=s 0.22
before=possessive frame=adverbial -0.13
before=possessive frame=bare -0.24
before=possessive frame=colon 0.17
before=possessive frame=comma -0.65
before=possessive frame=hearer -0.89
before=possessive frame=later-that -0.13
before=possessive frame=preposition -0.2
before=possessive frame=quoted -0.39
before=possessive kinds=act -0.1
before=possessive kinds=act+attitude -0.23
before=possessive kinds=act+show 0.46
before=possessive kinds=attitude -0.18
before=possessive kinds=say -0.09
before=possessive kinds=say+act -0.37
before=possessive kinds=say+show -0.68
before=possessive kinds=say+tell -0.95
before=possessive kinds=say+tell+act -0.17
before=possessive kinds=tell -0.42
before=pronoun form= -0.59
before=pronoun form=base -0.07
before=pronoun form=ing -0.14
before=pronoun form=participle -0.25
before=pronoun form=s -0.13
before=pronoun frame=adverbial 0.12
before=pronoun frame=around 0.24
before=pronoun frame=bare 0.11
before=pronoun frame=before -0.18
before=pronoun frame=colon -0.2
before=pronoun frame=comma -0.49
before=pronoun frame=hearer -0.29
before=pronoun frame=later-that -0.31
before=pronoun frame=quoted -0.34
before=pronoun frame=that 0.12
before=pronoun kinds=act+attitude -0.18
before=pronoun kinds=attitude -0.34
before=pronoun kinds=noun -0.59
before=pronoun kinds=say+act 0.12
before=pronoun kinds=say+act+attitude -0.25
before=pronoun kinds=say+act+show 0.16
before=pronoun kinds=say+attitude -0.12
before=pronoun kinds=say+show 0.14
before=pronoun kinds=say+show+attitude 0.13
before=pronoun kinds=say+tell -0.24
before=pronoun kinds=show -0.07
before=pronoun kinds=tell 0.05
before=pronoun kinds=tell+act -0.41
before=pronoun kinds=tell+attitude -0.27
before=pronoun kinds=tell+show -0.39
before=quoted form= -0.47
before=quoted form=ing 0.91
before=quoted form=past -0.53
before=quoted form=s -0.34
before=quoted frame=adverbial 0.08
before=quoted frame=around -0.06
before=quoted frame=bare -1.65
before=quoted frame=before 0.81
before=quoted frame=colon -0.17
before=quoted frame=comma -0.11
before=quoted frame=hearer -0.32
before=quoted frame=later-that -0.79
before=quoted frame=preposition -0.48
before=quoted frame=quoted -0.15
before=quoted frame=that 0.71
before=quoted kinds=act 0.46
before=quoted kinds=act+attitude 0.1
before=quoted kinds=act+show 0.12
before=quoted kinds=attitude 0.41
before=quoted kinds=noun -0.72
before=quoted kinds=phrase -0.23
before=quoted kinds=say 0.29
before=quoted kinds=say+act -0.73
before=quoted kinds=say+attitude 0.1
before=quoted kinds=say+show -0.78
before=quoted kinds=say+show+attitude -0.06
before=quoted kinds=say+tell+act 0.11
before=quoted kinds=tell 0.11
before=that form= -0.64
before=that form=base 0.12
before=that form=ing -0.83
before=that form=participle -0.38
before=that form=s -0.38
before=that frame=adverbial -0.21
before=that frame=around -0.21
before=that frame=bare -0.15
before=that frame=before -0.92
before=that frame=colon -0.61
before=that frame=comma 0.21
before=that frame=hearer 0.16
before=that frame=later-that -0.5
before=that frame=preposition -0.2
before=that frame=quoted -0.15
before=that frame=that -0.49
before=that kinds=act -0.24
before=that kinds=act+attitude 0.19
before=that kinds=act+show -0.29
before=that kinds=attitude -0.42
before=that kinds=noun -0.51
before=that kinds=say -0.07
before=that kinds=say+act -0.16
before=that kinds=say+attitude -0.62
before=that kinds=say+show -0.15
before=that kinds=say+show+attitude -0.55
before=that kinds=say+tell+act -0.2
before=that kinds=show 0.39
before=that kinds=tell -0.45
before=that kinds=tell+show 0.27
before=to form= -0.27
before=to form=base -1.13
before=to form=participle -0.69
before=to form=past 0.3
before=to frame=adverbial -1.16
before=to frame=bare -0.07
before=to frame=comma -0.5
before=to frame=later-that -0.77
before=to kinds=act -0.92
before=to kinds=attitude 0.23
before=to kinds=noun -0.27
before=to kinds=say -0.46
before=to kinds=show -0.4
before=verb-base form= -0.07
before=verb-base form=ing 0.07
before=verb-base form=participle 0.45
before=verb-base form=past 0.07
before=verb-base form=s 0.12
before=verb-base frame=adverbial -0.39
before=verb-base frame=bare 0.13
before=verb-base frame=before -0.33
before=verb-base frame=comma -0.52
before=verb-base frame=hearer -0.66
before=verb-base frame=later-that -0.11
before=verb-base frame=preposition -0.14
before=verb-base frame=quoted -0.39
before=verb-base frame=that 0.22
before=verb-base kinds=act -0.32
before=verb-base kinds=act+attitude -0.55
before=verb-base kinds=act+show 0.23
before=verb-base kinds=attitude -0.38
before=verb-base kinds=noun -0.07
before=verb-base kinds=say -0.13
before=verb-base kinds=say+act+attitude -0.4
before=verb-base kinds=say+act+show 0.33
before=verb-base kinds=say+attitude -0.44
before=verb-base kinds=say+show 0.33
before=verb-base kinds=say+show+attitude 0.4
before=verb-base kinds=say+tell -0.65
before=verb-base kinds=say+tell+act 0.21
before=verb-base kinds=show 0.57
before=verb-base kinds=tell 0.24
before=verb-base kinds=tell+act 0.27
before=verb-base kinds=tell+show 0.51
before=verb-ing form= -0.14
before=verb-ing form=ing -0.58
before=verb-ing form=past -0.51
before=verb-ing form=s 0.31
before=verb-ing frame=around -0.82
before=verb-ing frame=bare -0.37
before=verb-ing frame=before -1.36
before=verb-ing frame=colon -0.32
before=verb-ing frame=later-that 0.41
before=verb-ing frame=preposition -0.09
before=verb-ing frame=quoted 0.11
before=verb-ing kinds=act -0.35
before=verb-ing kinds=act+attitude 0.17
before=verb-ing kinds=act+show -1.11
before=verb-ing kinds=attitude -0.44
before=verb-ing kinds=noun -0.14
before=verb-ing kinds=say -0.12
before=verb-ing kinds=say+act -0.61
before=verb-ing kinds=say+show 0.15
before=verb-ing kinds=say+tell 0.27
before=verb-ing kinds=tell+show 0.06
before=verb-participle form= 0.09
before=verb-participle form=base 0.29
before=verb-participle form=ing -1.03
before=verb-participle form=s -0.57
before=verb-participle frame=adverbial -0.94
before=verb-participle frame=preposition 0.19
before=verb-participle kinds=act -0.8
before=verb-participle kinds=attitude 0.09
before=verb-participle kinds=noun 0.09
before=verb-participle kinds=say 0.37
before=verb-participle kinds=say+act -0.71
before=verb-past form= -0.17
before=verb-past form=base 0.45
before=verb-past form=ing 0.13
before=verb-past form=participle -0.9
before=verb-past form=past -0.33
before=verb-past form=s -0.21
before=verb-past frame=adverbial -0.12
before=verb-past frame=around -0.56
before=verb-past frame=bare -0.24
before=verb-past frame=before -0.21
before=verb-past frame=colon 0.15
before=verb-past frame=comma -0.17
before=verb-past frame=hearer -0.12
before=verb-past frame=later-that -0.68
before=verb-past frame=preposition 0.12
before=verb-past frame=quoted -0.08
before=verb-past frame=that 0.56
before=verb-past kinds=act 0.06
before=verb-past kinds=act+attitude -0.43
before=verb-past kinds=act+show -0.18
before=verb-past kinds=attitude 0.19
before=verb-past kinds=noun -0.17
before=verb-past kinds=say -0.31
before=verb-past kinds=say+tell -1.31
before=verb-past kinds=say+tell+act -0.05
before=verb-past kinds=show -1
before=verb-s form= 0.17
before=verb-s form=ing 0.25
before=verb-s form=participle -0.24
before=verb-s form=past -0.23
before=verb-s frame=adverbial -0.78
before=verb-s frame=around -0.44
before=verb-s frame=bare -0.05
before=verb-s frame=before 0.43
before=verb-s frame=colon -0.66
before=verb-s frame=comma 0.08
before=verb-s frame=hearer -0.2
before=verb-s frame=later-that -1.47
before=verb-s frame=preposition -0.12
before=verb-s frame=quoted -0.06
before=verb-s frame=that 0.65
before=verb-s kinds=act -0.12
before=verb-s kinds=act+attitude 0.18
before=verb-s kinds=attitude -0.28
before=verb-s kinds=noun 0.15
before=verb-s kinds=say+act -0.19
before=verb-s kinds=say+act+attitude 0.63
before=verb-s kinds=say+show -0.21
before=verb-s kinds=show -0.37
before=verb-s kinds=tell+show 0.39
before=what form=base -0.51
before=what form=ing -0.42
before=what form=participle -0.75
before=what form=past -0.74
before=what form=s -0.71
before=what frame=adverbial -0.61
before=what frame=bare -0.94
before=what frame=later-that -0.46
before=what frame=preposition -0.91
before=what frame=quoted -0.64
before=what kinds=act -0.51
before=what kinds=attitude -1.13
before=what kinds=say -0.6
before=when form=base -0.75
before=when form=ing -0.47
before=when form=past 0.27
before=when frame=adverbial -0.22
before=when frame=bare 0.19
before=when frame=colon -0.52
before=when frame=hearer -0.13
before=when frame=later-that -0.3
before=when frame=preposition 0.26
before=when frame=quoted -1.01
before=when kinds=act -0.28
before=whether form=base -0.69
before=whether frame=bare -0.45
before=whether kinds=act -0.34
before=which form=base -0.32
before=which form=past -0.07
before=which form=s -0.1
before=which frame=adverbial -1.12
before=which frame=bare -0.07
before=which frame=hearer 0.06
before=which frame=later-that -0.58
before=which frame=preposition -0.06
before=which frame=quoted 0.05
before=which frame=that -0.05
before=which kinds=act -0.2
before=which kinds=act+attitude -0.31
before=which kinds=say -0.35
before=which kinds=say+act 0.49
before=which kinds=say+show -0.28
before=while form=base 0.11
before=while form=ing -0.11
before=while frame=adverbial 0.23
before=while frame=bare -0.1
before=while frame=preposition 0.11
before=while kinds=act 0.32
before=while kinds=say -0.48
before=while kinds=say+act 0.55
before=while kinds=say+show 0.21
before=who form=base -0.06
before=who form=participle -0.4
before=who form=past -0.23
before=who form=s 0.09
before=who frame=adverbial -0.27
before=who frame=colon -0.28
before=who frame=comma 0.11
before=who frame=hearer -0.18
before=who frame=later-that -0.45
before=who frame=preposition -0.08
before=who frame=quoted -0.13
before=who frame=that -0.29
before=who kinds=act -0.16
before=who kinds=act+show 0.1
before=who kinds=attitude -0.05
before=who kinds=say+act -0.21
before=who kinds=say+act+attitude -0.23
before=who kinds=say+attitude -0.38
before=who kinds=say+show+attitude -0.12
before=who kinds=tell -0.54
before=who kinds=tell+show -0.81
before=with form=base -0.72
before=with form=ing -0.23
before=with form=past -0.91
before=with form=s 0.45
before=with frame=adverbial -1.05
before=with frame=bare 0.2
before=with frame=comma -0.91
before=with frame=preposition 0.26
before=with kinds=act -0.17
before=with kinds=attitude -0.32
before=with kinds=say+act 0.11
before=with kinds=say+show 0.42
before=– form=base -0.66
before=– frame=bare -0.33
before=— form= -0.18
before=— form=base -0.3
before=— form=ing -0.48
before=— form=past 0.21
before=— frame=adverbial -0.76
before=— frame=around -0.72
before=— frame=bare -0.28
before=— frame=before -0.62
before=— frame=later-that 0.32
before=— frame=preposition 0.07
before=— frame=quoted 0.61
before=— frame=that 0.74
before=— kinds=act 0.25
before=— kinds=attitude -0.33
before=— kinds=say 0.58
before=— kinds=say+act -0.54
before=— kinds=say+show -0.32
before=‘ frame=bare -0.48
before=’ form= -0.38
before=’ form=base -1.56
before=’ frame=adverbial -0.66
before=’ frame=bare -0.47
before=’ frame=before -0.15
before=’ frame=comma -0.35
before=’ frame=preposition -0.26
before=’ frame=quoted -0.43
before=’ kinds=act -0.36
before=’ kinds=noun -0.38
bias 0.05
cue=accept aux=be -0.66
cue=accept aux=have -0.44
cue=accept aux=modal -0.05
cue=accept aux=to -0.34
cue=accept form=base -0.26
cue=accept form=past -0.36
cue=accept frame=bare 0.07
cue=accept frame=before -0.5
cue=accept frame=later-that -0.61
cue=accept frame=quoted -0.84
cue=accept next=determiner -0.09
cue=accept next=name -0.75
cue=accept next=possessive 0.05
cue=according to 0.18
cue=according to form= 0.18
cue=according to frame=before 0.15
cue=according to frame=comma 0.12
cue=according to next=adverb 0.54
cue=according to next=determiner 0.3
cue=according to next=name 0.2
cue=according to next=noun 0.1
cue=according to next=possessive -0.06
cue=according to next=pronoun 0.66
cue=according to next=verb-s -0.3
cue=accuse 0.08
cue=accuse aux=be -0.77
cue=accuse aux=have -0.3
cue=accuse form=ing -0.07
cue=accuse form=past -0.14
cue=accuse form=s 0.2
cue=accuse frame=adverbial -0.83
cue=accuse frame=bare 0.53
cue=accuse frame=before -0.63
cue=accuse frame=preposition -0.83
cue=accuse frame=quoted -0.94
cue=accuse next=by -0.63
cue=accuse next=determiner 0.58
cue=accuse next=function 0.26
cue=accuse next=noun -0.15
cue=accuse next=of -1.51
cue=accuse to=by frame=adverbial -0.47
cue=accuse to=by frame=bare -0.31
cue=accuse to=by frame=preposition -0.39
cue=accuse to=of frame=adverbial -0.65
cue=accuse to=of frame=bare -1.07
cue=accuse to=of frame=preposition -0.77
cue=acknowledge aux=have -0.2
cue=acknowledge aux=to -0.38
cue=acknowledge form=ing 0.05
cue=acknowledge form=past -0.05
cue=acknowledge form=s -0.17
cue=acknowledge frame=adverbial 0.28
cue=acknowledge frame=around -0.19
cue=acknowledge frame=before -0.43
cue=acknowledge frame=comma 0.2
cue=acknowledge frame=preposition -0.49
cue=acknowledge frame=quoted -0.24
cue=acknowledge frame=that -0.08
cue=acknowledge next=, 0.19
cue=acknowledge next=determiner 0.15
cue=acknowledge next=name 0.31
cue=acknowledge next=noun 0.06
cue=acknowledge next=that -0.16
cue=add aux=be -0.57
cue=add aux=have -0.66
cue=add aux=modal -0.36
cue=add form=base -0.62
cue=add form=ing 0.4
cue=add form=s -0.37
cue=add frame=adverbial 0.31
cue=add frame=around 0.35
cue=add frame=bare -1.07
cue=add frame=before 0.07
cue=add frame=colon 0.35
cue=add frame=comma -0.16
cue=add frame=later-that -0.12
cue=add frame=preposition -1.35
cue=add frame=quoted -0.16
cue=add frame=that 0.27
cue=add next=, 0.16
cue=add next=. 0.26
cue=add next=: 0.25
cue=add next=determiner -0.25
cue=add next=function -0.92
cue=add next=name -0.08
cue=add next=noun -1.14
cue=add next=number -0.61
cue=add next=that 0.21
cue=add next=to -1.29
cue=add to=to frame=adverbial -0.98
cue=add to=to frame=bare -1.02
cue=add to=to frame=before 0.13
cue=add to=to frame=preposition -0.95
cue=add to=up frame=bare -0.55
cue=add to=up frame=preposition -0.55
cue=address -0.29
cue=address aux=have 0.23
cue=address aux=modal -0.69
cue=address aux=to 0.2
cue=address form=ing -0.56
cue=address form=past -0.15
cue=address form=s -0.31
cue=address frame=adverbial -0.9
cue=address frame=bare -0.13
cue=address frame=before -0.41
cue=address frame=colon 0.45
cue=address frame=comma -0.59
cue=address frame=later-that -1.04
cue=address frame=preposition -1.28
cue=address frame=quoted -0.91
cue=address next=, -0.59
cue=address next=at -0.92
cue=address next=determiner 0.09
cue=address next=function -0.96
cue=address next=in -0.53
cue=address next=name -0.19
cue=address next=noun 0.12
cue=address next=to -0.92
cue=address to=at frame=adverbial -0.22
cue=address to=at frame=bare -0.9
cue=address to=at frame=preposition -0.51
cue=address to=in frame=adverbial -0.45
cue=address to=in frame=bare -0.38
cue=address to=in frame=preposition -0.33
cue=address to=to frame=adverbial -0.64
cue=address to=to frame=bare -0.77
cue=admire -0.09
cue=admire form=base -0.14
cue=admire frame=bare -0.06
cue=admit -0.05
cue=admit aux=have -0.67
cue=admit form=base 0.4
cue=admit form=ing -0.6
cue=admit form=past -0.38
cue=admit form=s 0.49
cue=admit frame=adverbial 0.32
cue=admit frame=around -0.59
cue=admit frame=bare -0.25
cue=admit frame=before 0.13
cue=admit frame=preposition -0.62
cue=admit frame=quoted 0.07
cue=admit frame=that 0.61
cue=admit next=determiner -0.14
cue=admit next=name -0.59
cue=admit next=pronoun -0.33
cue=admit next=that 0.48
cue=admit next=to -0.22
cue=admit to=to frame=bare -0.16
cue=admit to=to frame=preposition -0.21
cue=advance -1.29
cue=advance aux=to -0.55
cue=advance form=base -0.78
cue=advance form=ing -0.41
cue=advance form=past -0.83
cue=advance form=s -0.72
cue=advance frame=adverbial -0.33
cue=advance frame=bare -0.95
cue=advance frame=preposition -0.68
cue=advance next=determiner -0.39
cue=advance next=in -0.26
cue=advance next=noun -0.78
cue=advance to=in frame=bare -0.2
cue=advance to=in frame=preposition -0.18
cue=advise -0.25
cue=advise aux=be -0.91
cue=advise aux=have -0.79
cue=advise aux=modal -0.63
cue=advise form=base -0.95
cue=advise form=ing 0.28
cue=advise form=past -0.47
cue=advise form=s -0.64
cue=advise frame=bare -0.15
cue=advise frame=before -0.46
cue=advise frame=hearer -0.11
cue=advise frame=quoted 0.17
cue=advise next=determiner 0.17
cue=advise next=name -0.18
cue=advise next=noun 0.31
cue=advocate -0.18
cue=advocate aux=be -0.73
cue=advocate form=base 0.44
cue=advocate form=ing -0.51
cue=advocate form=past -0.67
cue=advocate form=s -0.29
cue=advocate frame=adverbial -0.87
cue=advocate frame=bare -0.1
cue=advocate frame=before -0.54
cue=advocate frame=comma -0.48
cue=advocate frame=later-that -0.72
cue=advocate frame=quoted 0.12
cue=advocate next=, -0.4
cue=advocate next=determiner -0.09
cue=advocate next=for 0.15
cue=advocate next=function -0.99
cue=advocate next=noun -0.78
cue=advocate to=for frame=adverbial -1.04
cue=advocate to=for frame=bare 0.16
cue=advocate to=for frame=preposition 0.15
cue=advocate to=of frame=adverbial -0.49
cue=affirm -0.32
cue=affirm form=base -0.13
cue=affirm frame=bare -0.5
cue=affirm next=possessive -0.64
cue=agree -0.24
cue=agree aux=have -0.07
cue=agree aux=modal -0.77
cue=agree form=base -0.1
cue=agree form=ing -0.22
cue=agree form=past -0.19
cue=agree form=s -0.24
cue=agree frame=adverbial -0.06
cue=agree frame=around -0.56
cue=agree frame=bare -0.33
cue=agree frame=before -0.27
cue=agree frame=later-that -0.7
cue=agree frame=preposition 0.17
cue=agree frame=quoted -0.82
cue=agree frame=that 0.31
cue=agree next=name -0.44
cue=agree next=on 0.44
cue=agree next=that 0.3
cue=agree next=to -0.23
cue=agree next=with -0.14
cue=agree to=on frame=adverbial 0.05
cue=agree to=on frame=bare 0.19
cue=agree to=on frame=preposition 0.13
cue=agree to=to frame=adverbial -1.28
cue=agree to=to frame=bare 0.13
cue=agree to=to frame=before -0.65
cue=agree to=to frame=preposition 0.24
cue=agree to=to frame=quoted -0.57
cue=agree to=with frame=adverbial 0.15
cue=agree to=with frame=bare -0.76
cue=aim -0.1
cue=aim aux=be -0.37
cue=aim form=base 0.31
cue=aim form=ing 0.14
cue=aim form=past -0.41
cue=aim form=s -0.47
cue=aim frame=adverbial -1.3
cue=aim frame=before -0.78
cue=aim frame=later-that -0.78
cue=aim frame=preposition 0.08
cue=aim next=to 0.37
cue=aim to=at frame=adverbial -0.94
cue=aim to=at frame=before -0.65
cue=aim to=at frame=later-that -0.73
cue=aim to=at frame=preposition 0.05
cue=aim to=to frame=adverbial -0.88
cue=aim to=to frame=bare 0.49
cue=air -0.86
cue=air aux=be -0.56
cue=air aux=modal -0.71
cue=air form=base -0.66
cue=air form=ing -1.09
cue=air form=past -0.07
cue=air frame=adverbial -0.82
cue=air frame=bare -0.5
cue=air frame=before -0.5
cue=air frame=comma -0.26
cue=air frame=later-that -0.73
cue=air frame=preposition -1.08
cue=air frame=quoted -0.49
cue=air next=, -0.26
cue=air next=day -0.72
cue=air next=function -1
cue=air next=name -0.25
cue=air next=noun -0.15
cue=air next=on -1.04
cue=air next=verb-base -0.73
cue=air to=on frame=adverbial -0.37
cue=air to=on frame=bare -0.65
cue=air to=on frame=preposition -0.66
cue=alarm aux=be -0.45
cue=alarm aux=have -0.73
cue=alarm form=base -0.65
cue=alarm form=past 0.2
cue=alarm frame=adverbial -0.5
cue=alarm frame=bare -0.33
cue=alarm frame=preposition 0.14
cue=alert 0.13
cue=align -0.35
cue=align aux=be 0.22
cue=align form=ing -0.82
cue=align form=past -0.22
cue=align frame=adverbial -0.31
cue=align frame=bare -0.94
cue=align frame=preposition -0.15
cue=align next=function -0.6
cue=align next=with -0.22
cue=align to=with frame=adverbial -0.31
cue=align to=with frame=bare -0.5
cue=align to=with frame=preposition -0.09
cue=allege 0.27
cue=allege form=past -0.13
cue=allege frame=bare 0.19
cue=allege next=noun -0.11
cue=allude 0.21
cue=allude form=ing -0.17
cue=allude frame=bare 0.26
cue=allude frame=preposition 0.27
cue=allude next=to 0.21
cue=allude to=to frame=bare 0.26
cue=allude to=to frame=preposition 0.27
cue=anger -0.09
cue=anger aux=have -0.9
cue=anger form=base -0.59
cue=anger form=past 0.19
cue=anger frame=adverbial -1.21
cue=anger frame=bare -0.32
cue=anger frame=before -0.52
cue=anger frame=comma -0.39
cue=anger frame=preposition 0.23
cue=anger next=, -0.39
cue=anger next=and -0.66
cue=anger next=by 0.69
cue=anger next=function -0.83
cue=anger next=name -0.7
cue=anger to=by frame=bare 0.49
cue=anger to=by frame=preposition 0.48
cue=announce 0.25
cue=announce aux=be -0.64
cue=announce aux=have 0.46
cue=announce aux=to -0.25
cue=announce form=past 0.16
cue=announce form=s 0.68
cue=announce frame=adverbial 0.33
cue=announce frame=around -0.44
cue=announce frame=bare 0.34
cue=announce frame=comma 0.09
cue=announce frame=later-that -0.16
cue=announce frame=preposition -0.59
cue=announce frame=quoted -0.88
cue=announce frame=that -0.14
cue=announce next=, 0.09
cue=announce next=day -0.29
cue=announce next=function -0.48
cue=announce next=it 0.28
cue=announce next=name 0.54
cue=announce next=noun 0.33
cue=announce next=on -0.3
cue=announce next=pronoun 0.34
cue=announce next=that -0.27
cue=announce to=on frame=adverbial 0.43
cue=announce to=on frame=bare -0.97
cue=announce to=on frame=preposition -0.81
cue=answer -0.22
cue=answer aux=be 0.12
cue=answer aux=have -0.41
cue=answer form=ing -0.06
cue=answer form=past -0.18
cue=answer form=s -0.92
cue=answer frame=bare -0.19
cue=answer frame=before -0.44
cue=answer frame=colon 0.38
cue=answer frame=comma 0.09
cue=answer frame=later-that 0.21
cue=answer frame=preposition -0.28
cue=answer next=, -0.17
cue=answer next=. -0.27
cue=answer next=determiner -0.12
cue=answer next=function -0.05
cue=answer next=on -0.86
cue=answer next=to -0.68
cue=answer next=verb-s 0.15
cue=answer to=on frame=bare -0.57
cue=answer to=on frame=preposition -0.67
cue=answer to=to frame=adverbial -0.68
cue=answer to=to frame=bare -0.22
cue=answer to=to frame=preposition -0.74
cue=anticipate -0.19
cue=anticipate form=past 0.12
cue=anticipate frame=bare -0.78
cue=apologize -0.11
cue=apologize form=base -0.11
cue=apologize form=past -0.32
cue=apologize frame=adverbial -0.69
cue=apologize frame=bare -0.29
cue=apologize frame=before -0.57
cue=apologize frame=preposition 0.14
cue=apologize next=for 0.45
cue=apologize next=to -0.97
cue=apologize to=for frame=adverbial -0.54
cue=apologize to=for frame=bare 0.24
cue=apologize to=for frame=preposition 0.3
cue=apologize to=to frame=bare -0.67
cue=appeal -0.46
cue=appeal aux=be 0.15
cue=appeal form=base -0.48
cue=appeal form=ing -1.18
cue=appeal form=s -0.07
cue=appeal frame=adverbial -0.25
cue=appeal frame=bare -0.54
cue=appeal frame=before -0.51
cue=appeal frame=comma -0.36
cue=appeal frame=later-that -0.72
cue=appeal frame=preposition -0.2
cue=appeal frame=quoted -0.96
cue=appeal next=, -0.36
cue=appeal next=and -0.36
cue=appeal next=for -0.46
cue=appeal next=function -0.26
cue=appeal next=in -0.56
cue=appeal next=noun -0.69
cue=appeal next=of -1.2
cue=appeal to=for frame=adverbial -0.57
cue=appeal to=for frame=bare -0.19
cue=appeal to=for frame=preposition -0.44
cue=appeal to=in frame=adverbial -0.42
cue=appeal to=in frame=bare -0.62
cue=appeal to=in frame=preposition -0.33
cue=appeal to=of frame=adverbial -0.33
cue=appeal to=of frame=bare -0.66
cue=appeal to=of frame=preposition -0.71
cue=appeal to=to frame=adverbial -0.17
cue=appeal to=to frame=bare -0.23
cue=appeal to=to frame=preposition -0.18
cue=appeal to=to frame=quoted -0.62
cue=appear -0.56
cue=appear aux=be -0.47
cue=appear aux=do -0.9
cue=appear aux=have -0.73
cue=appear aux=modal -0.76
cue=appear aux=to -0.16
cue=appear form=base -0.79
cue=appear form=ing -0.3
cue=appear form=past -0.36
cue=appear form=s -0.35
cue=appear frame=adverbial -0.17
cue=appear frame=around -0.71
cue=appear frame=bare -0.8
cue=appear frame=before -0.83
cue=appear frame=colon -0.45
cue=appear frame=later-that -0.18
cue=appear frame=preposition -1.43
cue=appear frame=quoted 0.16
cue=appear frame=that 0.1
cue=appear next=at -0.88
cue=appear next=function -0.71
cue=appear next=in -0.1
cue=appear next=noun -0.5
cue=appear next=on -0.94
cue=appear next=that 0.09
cue=appear next=to -0.56
cue=appear next=verb-past -0.95
cue=appear to=at frame=adverbial -0.23
cue=appear to=at frame=bare -0.86
cue=appear to=at frame=preposition -0.73
cue=appear to=before frame=bare -0.75
cue=appear to=before frame=preposition -0.36
cue=appear to=in frame=adverbial -0.96
cue=appear to=in frame=bare -0.94
cue=appear to=in frame=preposition -0.69
cue=appear to=on frame=adverbial -0.94
cue=appear to=on frame=bare -0.92
cue=appear to=on frame=preposition -0.55
cue=appear to=to frame=adverbial -0.21
cue=appear to=to frame=bare -0.71
cue=appear to=to frame=before -0.67
cue=appear to=to frame=later-that -0.08
cue=appear to=to frame=preposition -1.78
cue=appear to=to frame=quoted -0.83
cue=applaud 0.07
cue=applaud frame=bare 0.43
cue=applaud next=determiner 0.25
cue=applaud next=function -0.76
cue=applaud next=name 0.58
cue=appoint -0.33
cue=appoint aux=modal 0.09
cue=appoint form=base -0.08
cue=appoint form=past -0.15
cue=appoint frame=bare -0.17
cue=appoint frame=preposition -0.54
cue=appoint next=determiner -0.15
cue=appoint next=name -0.08
cue=appoint next=noun -0.18
cue=appreciate -0.94
cue=appreciate form=base -0.66
cue=appreciate frame=bare -0.8
cue=approve -0.34
cue=approve aux=be -0.36
cue=approve aux=have 0.45
cue=approve form=base 0.27
cue=approve form=past -0.49
cue=approve frame=adverbial -0.74
cue=approve frame=bare -0.35
cue=approve frame=later-that -0.57
cue=approve frame=preposition -0.25
cue=approve next=determiner 0.16
cue=approve next=noun -0.06
cue=argue 0.33
cue=argue aux=be -0.17
cue=argue aux=have 0.22
cue=argue form=base 0.4
cue=argue form=ing 0.55
cue=argue form=s -0.17
cue=argue frame=adverbial 0.14
cue=argue frame=around 0.05
cue=argue frame=bare 0.22
cue=argue frame=before -0.23
cue=argue frame=comma -0.23
cue=argue frame=later-that 0.1
cue=argue frame=that 0.55
cue=argue next=, -0.11
cue=argue next=. 0.26
cue=argue next=determiner 0.22
cue=argue next=for 0.42
cue=argue next=function -0.49
cue=argue next=in -0.29
cue=argue next=pronoun 0.26
cue=argue next=that 0.2
cue=argue to=for frame=adverbial 0.2
cue=argue to=for frame=bare 0.14
cue=argue to=for frame=preposition 0.24
cue=argue to=in frame=adverbial -0.87
cue=argue to=in frame=bare -0.39
cue=argue to=in frame=preposition -0.58
cue=ask -0.11
cue=ask aux=be 0.38
cue=ask aux=have -0.36
cue=ask aux=modal 0.09
cue=ask aux=to -0.52
cue=ask form=base -0.23
cue=ask form=ing 0.06
cue=ask form=past -0.08
cue=ask form=s -0.06
cue=ask frame=adverbial 0.3
cue=ask frame=around -1.21
cue=ask frame=bare -0.16
cue=ask frame=before 0.24
cue=ask frame=colon -0.27
cue=ask frame=comma 0.37
cue=ask frame=hearer 0.3
cue=ask frame=later-that -0.52
cue=ask frame=preposition -0.22
cue=ask frame=quoted -0.59
cue=ask next=. 0.44
cue=ask next=about -0.2
cue=ask next=by 0.06
cue=ask next=determiner -0.23
cue=ask next=for 0.23
cue=ask next=function -0.24
cue=ask next=how 0.5
cue=ask next=if 0.53
cue=ask next=name -0.24
cue=ask next=noun -0.43
cue=ask next=possessive -0.35
cue=ask next=to -0.27
cue=ask next=verb-s -0.38
cue=ask next=what 0.11
cue=ask next=whether 0.06
cue=ask next=which 0.2
cue=ask next=who 0.07
cue=ask next=why 0.28
cue=ask to=about frame=adverbial -1.43
cue=ask to=about frame=bare -0.32
cue=ask to=about frame=before -0.53
cue=ask to=about frame=later-that -0.51
cue=ask to=about frame=quoted 0.14
cue=ask to=by frame=adverbial 0.49
cue=ask to=by frame=bare -0.8
cue=ask to=by frame=preposition -0.92
cue=ask to=by frame=quoted 0.05
cue=ask to=for frame=adverbial -1.13
cue=ask to=for frame=bare 0.21
cue=ask to=for frame=before -0.33
cue=ask to=for frame=preposition 0.4
cue=ask to=for frame=quoted -0.5
cue=ask to=to frame=adverbial -0.85
cue=ask to=to frame=bare 0.11
cue=assail 0.64
cue=assail form=past 0.66
cue=assail frame=bare 0.62
cue=assert 0.19
cue=assert form=base -0.15
cue=assert form=ing 0.48
cue=assert form=past 0.15
cue=assert frame=bare 0.24
cue=assert frame=before 0.08
cue=assert frame=that 0.18
cue=associate -1.39
cue=associate aux=be -0.59
cue=associate form=base -0.69
cue=associate form=past -1.09
cue=associate form=s -0.74
cue=associate frame=adverbial -0.27
cue=associate frame=bare -1.17
cue=associate frame=before -0.59
cue=associate frame=later-that -0.52
cue=associate frame=preposition -0.78
cue=associate next=name -1.01
cue=associate next=noun -0.54
cue=associate next=with -0.74
cue=associate to=with frame=adverbial -0.27
cue=associate to=with frame=bare -0.22
cue=associate to=with frame=preposition -0.7
cue=assume -0.36
cue=assume aux=to -0.71
cue=assume form=base -0.09
cue=assume form=ing -0.5
cue=assume form=past 0.09
cue=assume frame=bare -0.55
cue=assume frame=before -0.59
cue=assume frame=that 0.15
cue=assume next=determiner 0.33
cue=assume next=name -0.69
cue=assume next=that 0.15
cue=assure 0.12
cue=assure aux=be 0.3
cue=assure aux=have -0.28
cue=assure form=base -0.1
cue=assure form=past 0.15
cue=assure frame=around -0.51
cue=assure frame=bare 0.4
cue=assure frame=before -0.2
cue=assure frame=hearer -0.12
cue=assure next=determiner 0.06
cue=assure next=of 0.29
cue=assure next=possessive -0.08
cue=assure to=of frame=bare 0.17
cue=assure to=of frame=preposition 0.1
cue=attack aux=be -0.08
cue=attack aux=have -0.54
cue=attack aux=to -0.24
cue=attack form=base -0.28
cue=attack form=past 0.35
cue=attack form=s -0.17
cue=attack frame=adverbial -0.98
cue=attack frame=around -0.62
cue=attack frame=bare -0.17
cue=attack frame=before -1.01
cue=attack frame=comma -0.71
cue=attack frame=later-that -1.22
cue=attack frame=preposition 0.09
cue=attack frame=quoted -1.4
cue=attack frame=that 0.21
cue=attack next=, -0.7
cue=attack next=. -0.59
cue=attack next=and -0.4
cue=attack next=as -0.09
cue=attack next=by -0.7
cue=attack next=determiner -0.37
cue=attack next=from -0.75
cue=attack next=function -0.36
cue=attack next=in -0.99
cue=attack next=name 0.18
cue=attack next=noun 0.33
cue=attack next=of -1.23
cue=attack next=on 0.09
cue=attack next=possessive -0.23
cue=attack next=pronoun -0.11
cue=attack next=that 0.21
cue=attack next=to -1.03
cue=attack next=verb-base -1.11
cue=attack next=verb-ing -0.8
cue=attack next=verb-past -0.65
cue=attack to=against frame=adverbial -0.68
cue=attack to=against frame=bare -1.38
cue=attack to=against frame=preposition 0.75
cue=attack to=as frame=adverbial -0.37
cue=attack to=as frame=bare 0.05
cue=attack to=as frame=preposition -0.12
cue=attack to=by frame=adverbial -0.6
cue=attack to=by frame=bare -0.51
cue=attack to=by frame=preposition -0.57
cue=attack to=from frame=adverbial -0.54
cue=attack to=from frame=bare -0.3
cue=attack to=from frame=preposition -0.7
cue=attack to=in frame=adverbial -0.57
cue=attack to=in frame=bare -0.67
cue=attack to=in frame=preposition -1.02
cue=attack to=of frame=adverbial -0.31
cue=attack to=of frame=bare -0.74
cue=attack to=of frame=preposition -0.77
cue=attack to=on frame=adverbial -1.15
cue=attack to=on frame=bare 0.15
cue=attack to=on frame=before -0.31
cue=attack to=on frame=later-that -0.77
cue=attack to=on frame=quoted -0.61
cue=attack to=to frame=adverbial -0.36
cue=attack to=to frame=bare -0.86
cue=authorize -0.17
cue=authorize aux=be -0.71
cue=authorize form=past 0.05
cue=authorize frame=adverbial -0.39
cue=authorize next=determiner 0.35
cue=authorize next=to -0.85
cue=authorize to=to frame=adverbial -0.39
cue=authorize to=to frame=bare -0.71
cue=await -0.76
cue=await form=base -0.6
cue=await frame=bare -0.76
cue=await next=noun -0.62
cue=back aux=have 0.12
cue=back aux=modal -0.49
cue=back aux=to 0.19
cue=back form=base -0.31
cue=back form=ing 0.53
cue=back form=past -0.06
cue=back form=s -0.21
cue=back frame=adverbial -0.23
cue=back frame=around -0.84
cue=back frame=bare -0.13
cue=back frame=before -1.14
cue=back frame=colon 0.55
cue=back frame=later-that -1.53
cue=back frame=preposition -0.4
cue=back frame=quoted 0.4
cue=back next=: 0.45
cue=back next=adverb -0.12
cue=back next=and -0.42
cue=back next=by -1.48
cue=back next=determiner -0.14
cue=back next=from -0.92
cue=back next=function -0.71
cue=back next=in -0.36
cue=back next=name 0.37
cue=back next=noun -0.12
cue=back next=of -1.37
cue=back next=on -0.23
cue=back next=to -0.23
cue=back next=verb-base -0.94
cue=back next=when -0.74
cue=back to=against frame=adverbial -0.82
cue=back to=against frame=bare -0.75
cue=back to=against frame=preposition 0.53
cue=back to=at frame=adverbial -0.82
cue=back to=at frame=preposition 0.12
cue=back to=by frame=adverbial -0.66
cue=back to=by frame=bare -1.15
cue=back to=by frame=preposition -0.9
cue=back to=down frame=bare -1.07
cue=back to=down frame=preposition -0.77
cue=back to=from frame=adverbial -0.71
cue=back to=from frame=bare -0.4
cue=back to=from frame=preposition -0.65
cue=back to=in frame=adverbial 0.17
cue=back to=in frame=bare -1.78
cue=back to=in frame=preposition -1.28
cue=back to=of frame=adverbial -0.61
cue=back to=of frame=bare -0.99
cue=back to=of frame=preposition -1.04
cue=back to=on frame=adverbial -1.07
cue=back to=on frame=bare -0.12
cue=back to=to frame=adverbial -0.73
cue=back to=to frame=around -0.4
cue=back to=to frame=bare -0.58
cue=back to=to frame=before -0.23
cue=back to=to frame=later-that -0.76
cue=back to=to frame=preposition -0.32
cue=back to=up frame=bare -0.69
cue=back to=up frame=preposition -0.66
cue=bank -0.78
cue=bank form=base -0.36
cue=bank form=ing -1.3
cue=bank form=s -0.8
cue=bank frame=adverbial -0.11
cue=bank frame=around -0.61
cue=bank frame=bare -0.69
cue=bank frame=before -0.71
cue=bank frame=comma -0.85
cue=bank frame=later-that -0.9
cue=bank frame=preposition -0.49
cue=bank frame=quoted -0.66
cue=bank frame=that -0.61
cue=bank next=, -0.88
cue=bank next=and -0.37
cue=bank next=from -0.46
cue=bank next=function -1.24
cue=bank next=in -0.73
cue=bank next=name -0.52
cue=bank next=noun -1.26
cue=bank next=on 0.48
cue=bank next=that -0.61
cue=bank next=verb-s -0.35
cue=bank to=from frame=adverbial -0.48
cue=bank to=from frame=bare -0.17
cue=bank to=from frame=preposition -0.3
cue=bank to=in frame=bare -0.65
cue=bank to=in frame=preposition -0.5
cue=bank to=on frame=bare 0.27
cue=bash -0.15
cue=bash form=base -0.58
cue=bash frame=before -0.34
cue=bash next=name 0.28
cue=beg -0.69
cue=beg frame=bare -0.57
cue=believe 0.19
cue=believe aux=do -0.73
cue=believe aux=to -0.16
cue=believe form=base 0.57
cue=believe form=ing 0.23
cue=believe form=past -1.07
cue=believe form=s -0.06
cue=believe frame=adverbial -0.82
cue=believe frame=around 0.56
cue=believe frame=bare -0.11
cue=believe frame=before 0.37
cue=believe frame=colon -0.61
cue=believe frame=comma -0.94
cue=believe frame=later-that -0.74
cue=believe frame=preposition 0.36
cue=believe frame=quoted -1
cue=believe frame=that -0.09
cue=believe next=, 0.44
cue=believe next=determiner -0.16
cue=believe next=function -1.41
cue=believe next=in 0.66
cue=believe next=it 0.22
cue=believe next=name -0.67
cue=believe next=noun -0.16
cue=believe next=possessive -0.12
cue=believe next=pronoun 0.06
cue=believe next=that -0.23
cue=believe next=to -1.06
cue=believe to=in frame=adverbial -0.71
cue=believe to=in frame=bare 0.41
cue=believe to=in frame=preposition 0.56
cue=believe to=to frame=bare -0.72
cue=believe to=to frame=preposition -0.65
cue=belittle -0.24
cue=bemoan 0.15
cue=bemoan form=past 0.15
cue=bemoan frame=bare 0.61
cue=bet -0.86
cue=bet aux=modal -0.37
cue=bet form=ing -0.19
cue=bet form=past -1.05
cue=bet frame=adverbial -0.49
cue=bet frame=bare -0.86
cue=bet frame=before -0.18
cue=bet frame=preposition -0.8
cue=bet frame=that -0.15
cue=bet next=function -0.62
cue=bet next=on -0.57
cue=bet next=that -0.15
cue=bet to=on frame=bare -0.36
cue=bet to=on frame=preposition -0.59
cue=blame 0.32
cue=blame aux=be -0.77
cue=blame form=base 0.27
cue=blame form=ing 0.82
cue=blame form=past -0.33
cue=blame form=s 0.52
cue=blame frame=adverbial -0.64
cue=blame frame=around -0.25
cue=blame frame=bare 0.78
cue=blame frame=before -0.56
cue=blame frame=later-that -0.48
cue=blame frame=preposition -0.18
cue=blame frame=quoted -0.28
cue=blame next=determiner 0.26
cue=blame next=for -1.23
cue=blame next=name 0.57
cue=blame next=noun 0.78
cue=blame to=for frame=adverbial -0.63
cue=blame to=for frame=bare -0.9
cue=blame to=for frame=preposition -0.72
cue=blast 0.4
cue=blast aux=have 0.64
cue=blast form=base 0.26
cue=blast form=ing -0.05
cue=blast form=past 0.08
cue=blast form=s 0.52
cue=blast frame=adverbial 0.34
cue=blast frame=bare 0.34
cue=blast frame=before -0.77
cue=blast frame=preposition -0.5
cue=blast frame=quoted 0.14
cue=blast next=determiner 0.29
cue=blast next=name 0.46
cue=blast to=out frame=adverbial 0.34
cue=blast to=out frame=bare -0.32
cue=blast to=out frame=preposition -0.43
cue=blog form=base -0.09
cue=blog frame=bare -0.55
cue=boast 0.11
cue=boast form=past 0.12
cue=boast frame=adverbial -0.4
cue=boast frame=around -0.65
cue=boast frame=bare -0.08
cue=boast frame=before -0.88
cue=boast frame=preposition 0.69
cue=boast frame=that 0.52
cue=boast next=about -0.18
cue=boast next=of 0.45
cue=boast next=that 0.27
cue=boast to=about frame=bare -0.86
cue=boast to=about frame=preposition 0.55
cue=boast to=of frame=adverbial -0.74
cue=boast to=of frame=bare 0.6
cue=boast to=of frame=preposition 0.4
cue=boo -0.17
cue=boo form=past -0.35
cue=boo form=s -0.9
cue=boo frame=adverbial -0.73
cue=boo frame=bare 0.05
cue=boo frame=before -0.7
cue=boo frame=preposition -0.07
cue=boo frame=quoted -0.66
cue=boo next=and -0.52
cue=boo next=from -0.38
cue=boo to=from frame=bare -0.36
cue=boo to=from frame=preposition -0.3
cue=brag 0.12
cue=brag form=ing -0.25
cue=brag frame=adverbial -0.45
cue=brag frame=bare -0.36
cue=brag frame=preposition 0.37
cue=brand -0.1
cue=brand aux=be -0.85
cue=brand frame=adverbial -0.64
cue=brand frame=comma -0.6
cue=brand frame=preposition -0.79
cue=brand next=, -0.6
cue=brand next=function -1.01
cue=brand next=of -0.11
cue=brand to=of frame=adverbial -0.53
cue=brand to=of frame=bare -0.72
cue=brand to=of frame=preposition -0.56
cue=brief -0.59
cue=brief aux=be 0.2
cue=brief form=base -1.3
cue=brief form=ing -0.24
cue=brief form=past -0.25
cue=brief frame=adverbial 0.05
cue=brief frame=bare -0.35
cue=brief frame=hearer -1.03
cue=brief frame=preposition -0.1
cue=brief frame=quoted -0.76
cue=brief next=noun -0.97
cue=brief next=on -0.23
cue=brief next=verb-base -0.77
cue=brief to=on frame=adverbial -0.58
cue=brief to=on frame=bare 0.05
cue=broadcast -0.34
cue=broadcast form=ing -0.16
cue=broadcast form=past -0.51
cue=broadcast frame=adverbial -0.76
cue=broadcast frame=preposition -0.76
cue=broadcast frame=quoted -0.67
cue=broadcast next=noun -1.02
cue=broadcast next=on -0.78
cue=broadcast to=on frame=adverbial -0.46
cue=broadcast to=on frame=bare -0.59
cue=broadcast to=on frame=preposition -0.3
cue=brush 0.18
cue=brush form=past 0.49
cue=brush frame=adverbial -1.01
cue=brush frame=preposition 0.2
cue=calculate -0.33
cue=calculate form=ing -0.69
cue=calculate form=past -0.55
cue=calculate frame=bare -0.85
cue=call 0.16
cue=call aux=be -0.33
cue=call aux=have -0.11
cue=call aux=modal -0.06
cue=call aux=to 0.24
cue=call form=base -0.28
cue=call form=ing 0.47
cue=call form=past -0.16
cue=call form=s 0.12
cue=call frame=adverbial -0.32
cue=call frame=around -0.55
cue=call frame=bare 0.12
cue=call frame=before -1
cue=call frame=comma -0.32
cue=call frame=later-that -1.32
cue=call frame=preposition 0.33
cue=call frame=that 0.4
cue=call next=, -0.32
cue=call next=and -0.33
cue=call next=day -0.09
cue=call next=determiner -0.66
cue=call next=for 0.46
cue=call next=from -0.64
cue=call next=function 0.37
cue=call next=it 0.51
cue=call next=name -0.83
cue=call next=noun -0.87
cue=call next=on 0.26
cue=call next=possessive 0.19
cue=call next=pronoun 0.51
cue=call next=quoted -1.02
cue=call next=that 0.4
cue=call next=verb-base -0.12
cue=call next=verb-ing -1.07
cue=call next=verb-past -0.81
cue=call next=with -0.34
cue=call to=for frame=adverbial -1.84
cue=call to=for frame=around -0.37
cue=call to=for frame=bare 0.37
cue=call to=for frame=before -0.66
cue=call to=for frame=later-that -0.52
cue=call to=for frame=preposition 0.4
cue=call to=for frame=quoted -0.11
cue=call to=from frame=adverbial -0.66
cue=call to=from frame=bare -0.29
cue=call to=from frame=preposition -0.52
cue=call to=into frame=adverbial 0.36
cue=call to=into frame=bare -0.96
cue=call to=into frame=preposition -1.09
cue=call to=on frame=adverbial -1.12
cue=call to=on frame=bare 0.51
cue=call to=on frame=before -0.66
cue=call to=on frame=preposition 0.51
cue=call to=on frame=quoted -1.15
cue=call to=out frame=adverbial -0.88
cue=call to=out frame=bare 0.68
cue=call to=out frame=preposition 0.5
cue=call to=to frame=adverbial -1.51
cue=call to=to frame=bare 0.18
cue=call to=to frame=preposition -0.18
cue=call to=with frame=adverbial 0.18
cue=call to=with frame=preposition -1.09
cue=campaign -0.38
cue=campaign aux=be -0.19
cue=campaign aux=have 0.34
cue=campaign aux=modal -0.28
cue=campaign aux=to 0.32
cue=campaign form=base -0.84
cue=campaign form=ing -0.98
cue=campaign form=s -0.13
cue=campaign frame=adverbial -0.13
cue=campaign frame=around -0.23
cue=campaign frame=bare -1.07
cue=campaign frame=before -0.54
cue=campaign frame=colon -1.18
cue=campaign frame=comma -0.43
cue=campaign frame=later-that -0.1
cue=campaign frame=preposition -0.19
cue=campaign frame=quoted -0.33
cue=campaign frame=that -0.99
cue=campaign next=, -0.4
cue=campaign next=. -0.47
cue=campaign next=adverb -0.73
cue=campaign next=after -0.49
cue=campaign next=and -0.58
cue=campaign next=as -1.21
cue=campaign next=by 0.08
cue=campaign next=day -0.97
cue=campaign next=determiner 0.11
cue=campaign next=for 0.17
cue=campaign next=function -0.31
cue=campaign next=in -0.56
cue=campaign next=name -1.56
cue=campaign next=noun -1.05
cue=campaign next=of -1.32
cue=campaign next=on -0.47
cue=campaign next=pronoun -1.16
cue=campaign next=that -0.99
cue=campaign next=to -0.31
cue=campaign next=verb-base -0.31
cue=campaign next=verb-ing 0.05
cue=campaign next=verb-past -0.21
cue=campaign next=verb-s -0.26
cue=campaign next=with -0.9
cue=campaign to=after frame=bare -0.38
cue=campaign to=after frame=preposition -0.44
cue=campaign to=against frame=adverbial -0.85
cue=campaign to=against frame=bare -0.73
cue=campaign to=against frame=preposition 0.9
cue=campaign to=as frame=adverbial -0.42
cue=campaign to=as frame=bare -0.83
cue=campaign to=as frame=preposition -0.98
cue=campaign to=by frame=bare -0.27
cue=campaign to=by frame=preposition -0.46
cue=campaign to=for frame=adverbial -0.63
cue=campaign to=for frame=preposition -0.12
cue=campaign to=for frame=quoted -0.79
cue=campaign to=in frame=adverbial -0.32
cue=campaign to=in frame=bare -0.4
cue=campaign to=in frame=before -0.21
cue=campaign to=in frame=later-that -0.44
cue=campaign to=in frame=preposition -0.83
cue=campaign to=in frame=quoted -0.27
cue=campaign to=of frame=adverbial -0.62
cue=campaign to=of frame=bare -1.01
cue=campaign to=of frame=preposition -1.18
cue=campaign to=on frame=adverbial -0.93
cue=campaign to=on frame=bare -0.09
cue=campaign to=on frame=later-that -0.84
cue=campaign to=on frame=preposition -0.42
cue=campaign to=on frame=quoted -0.75
cue=campaign to=since frame=adverbial -0.61
cue=campaign to=since frame=bare -0.55
cue=campaign to=since frame=preposition -0.63
cue=campaign to=to frame=adverbial -0.93
cue=campaign to=to frame=bare -0.33
cue=campaign to=to frame=preposition -0.76
cue=campaign to=with frame=adverbial -0.86
cue=campaign to=with frame=bare -0.21
cue=campaign to=with frame=later-that -0.55
cue=campaign to=with frame=preposition -1.03
cue=care -0.66
cue=care form=base -0.74
cue=care form=s 0.18
cue=care frame=adverbial -0.65
cue=care frame=around -0.81
cue=care frame=bare -1.18
cue=care frame=before -0.76
cue=care frame=comma -0.68
cue=care frame=later-that -0.43
cue=care frame=preposition -0.09
cue=care frame=quoted -0.4
cue=care next=, -0.81
cue=care next=about 0.27
cue=care next=and -0.43
cue=care next=for -0.84
cue=care next=function -0.75
cue=care next=name -1.27
cue=care next=noun -1.21
cue=care next=of -1.05
cue=care to=about frame=adverbial -0.35
cue=care to=about frame=bare -0.52
cue=care to=about frame=preposition 0.34
cue=care to=for frame=bare -0.66
cue=care to=for frame=preposition -0.63
cue=care to=of frame=bare -0.63
cue=care to=of frame=preposition -0.75
cue=cast -0.58
cue=cast aux=be 0.09
cue=cast aux=have 0.2
cue=cast aux=modal -0.48
cue=cast aux=to 0.08
cue=cast form=ing -0.91
cue=cast form=past -0.21
cue=cast frame=adverbial -0.7
cue=cast frame=bare -0.34
cue=cast frame=before -0.56
cue=cast frame=later-that -0.89
cue=cast frame=preposition -0.93
cue=cast frame=quoted -0.84
cue=cast next=determiner 0.06
cue=cast next=function 0.28
cue=cast next=name -0.54
cue=cast next=noun -0.44
cue=cast next=possessive -0.76
cue=cast next=verb-base -0.77
cue=caution 0.42
cue=caution form=past 0.33
cue=caution frame=bare -0.06
cue=caution frame=preposition 0.3
cue=caution frame=that 0.49
cue=caution next=function 0.18
cue=caution next=that 0.49
cue=caution to=against frame=bare -0.71
cue=caution to=against frame=preposition 0.3
cue=celebrate -0.4
cue=celebrate aux=be 0.16
cue=celebrate form=base -0.93
cue=celebrate form=ing -0.24
cue=celebrate form=past -0.16
cue=celebrate frame=adverbial -0.8
cue=celebrate frame=bare -0.45
cue=celebrate frame=before -0.44
cue=celebrate frame=preposition -0.12
cue=celebrate frame=quoted -0.7
cue=celebrate next=determiner -0.13
cue=celebrate next=name -0.28
cue=certify -0.93
cue=certify frame=bare -0.74
cue=challenge -0.25
cue=challenge aux=be -0.07
cue=challenge aux=have 0.07
cue=challenge aux=to -0.81
cue=challenge form=base -0.66
cue=challenge form=ing -0.11
cue=challenge form=past 0.05
cue=challenge form=s -0.82
cue=challenge frame=adverbial -1.14
cue=challenge frame=around -0.3
cue=challenge frame=bare -0.13
cue=challenge frame=before -0.62
cue=challenge frame=comma -0.32
cue=challenge frame=later-that -1.06
cue=challenge frame=preposition -0.16
cue=challenge frame=quoted -0.65
cue=challenge next=, -0.32
cue=challenge next=determiner -0.16
cue=challenge next=for -1
cue=challenge next=from -0.7
cue=challenge next=function -0.33
cue=challenge next=in -0.74
cue=challenge next=name -0.48
cue=challenge next=noun 0.23
cue=challenge next=of -0.86
cue=challenge next=possessive -0.18
cue=challenge next=to -1.25
cue=challenge next=verb-ing 0.33
cue=challenge to=for frame=adverbial -0.16
cue=challenge to=for frame=bare -0.69
cue=challenge to=for frame=preposition -0.56
cue=challenge to=from frame=adverbial -0.22
cue=challenge to=from frame=bare -0.31
cue=challenge to=from frame=preposition -0.46
cue=challenge to=in frame=adverbial -0.66
cue=challenge to=in frame=bare -0.43
cue=challenge to=in frame=preposition -0.42
cue=challenge to=of frame=bare -0.67
cue=challenge to=of frame=preposition -0.47
cue=challenge to=to frame=adverbial -0.29
cue=challenge to=to frame=bare -0.88
cue=challenge to=to frame=preposition -0.63
cue=champion -0.52
cue=champion aux=have -0.15
cue=champion form=base -0.91
cue=champion form=ing -0.72
cue=champion form=past -0.18
cue=champion frame=bare -0.3
cue=champion frame=preposition -0.91
cue=champion next=by -0.4
cue=champion to=by frame=bare -0.19
cue=champion to=by frame=preposition -0.36
cue=chant 0.53
cue=chant form=ing 0.16
cue=chant form=s 0.54
cue=chant frame=around -0.65
cue=chant frame=bare 0.25
cue=chant frame=comma -0.08
cue=chant frame=preposition 0.3
cue=chant frame=quoted 0.33
cue=chant next=, -0.13
cue=chant next=of 0.36
cue=chant to=of frame=bare 0.24
cue=chant to=of frame=preposition 0.23
cue=characterize -0.12
cue=characterize form=past -0.28
cue=characterize frame=bare 0.2
cue=charge -0.21
cue=charge aux=be -1.06
cue=charge form=base -0.3
cue=charge form=past -0.14
cue=charge form=s -0.36
cue=charge frame=adverbial -0.97
cue=charge frame=around -0.42
cue=charge frame=bare -0.13
cue=charge frame=before 0.3
cue=charge frame=comma -0.33
cue=charge frame=later-that -0.64
cue=charge frame=preposition -0.59
cue=charge frame=quoted -0.48
cue=charge frame=that 0.05
cue=charge next=, -0.33
cue=charge next=and -0.66
cue=charge next=determiner 0.05
cue=charge next=function -0.16
cue=charge next=name 0.64
cue=charge next=noun -1.06
cue=charge next=of -1.39
cue=charge next=that 0.05
cue=charge next=with -0.22
cue=charge to=against frame=bare -0.99
cue=charge to=against frame=preposition -0.83
cue=charge to=in frame=adverbial -0.66
cue=charge to=in frame=bare -0.28
cue=charge to=in frame=preposition -0.55
cue=charge to=of frame=adverbial -0.33
cue=charge to=of frame=bare -1.05
cue=charge to=of frame=preposition -0.96
cue=charge to=with frame=adverbial -0.64
cue=charge to=with frame=bare -0.71
cue=charge to=with frame=preposition -0.07
cue=cheer -0.2
cue=cheer aux=to 0.25
cue=cheer form=base 0.37
cue=cheer form=ing -0.14
cue=cheer form=past -0.56
cue=cheer form=s -0.56
cue=cheer frame=adverbial -0.87
cue=cheer frame=bare -0.17
cue=cheer frame=before -0.64
cue=cheer next=function -0.97
cue=cheer next=name 0.07
cue=cheer next=noun -0.9
cue=cheer next=on 0.3
cue=cheer to=on frame=bare 0.21
cue=cheer to=on frame=preposition 0.13
cue=chide 0.39
cue=chide frame=bare 0.84
cue=chide next=name 0.34
cue=chime 0.08
cue=chime frame=preposition 0.06
cue=chime next=in 0.08
cue=chime to=in frame=preposition 0.06
cue=choose -0.58
cue=choose aux=be -0.87
cue=choose aux=have 0.15
cue=choose aux=modal -0.23
cue=choose aux=to -0.8
cue=choose form=base -0.34
cue=choose form=ing -1.08
cue=choose form=participle 0.05
cue=choose form=past -0.42
cue=choose frame=adverbial -0.91
cue=choose frame=bare -0.27
cue=choose frame=before -0.67
cue=choose frame=comma -0.32
cue=choose frame=later-that -0.46
cue=choose frame=preposition -0.86
cue=choose frame=quoted -0.53
cue=choose next=, -0.32
cue=choose next=by -0.81
cue=choose next=function -0.93
cue=choose next=name 0.12
cue=choose next=not -0.63
cue=choose next=to -1.01
cue=choose to=by frame=adverbial -0.21
cue=choose to=by frame=bare -0.78
cue=choose to=by frame=preposition -0.54
cue=choose to=to frame=adverbial -0.81
cue=choose to=to frame=bare -0.72
cue=circle -1.43
cue=circle form=base -1.03
cue=circle form=s -0.76
cue=circle frame=adverbial -0.51
cue=circle frame=bare -0.89
cue=circle frame=before -0.34
cue=circle frame=comma -0.2
cue=circle frame=preposition -0.6
cue=circle next=, -0.2
cue=cite 0.16
cue=cite aux=have 0.43
cue=cite form=base -0.12
cue=cite form=ing 0.28
cue=cite form=past -0.11
cue=cite frame=adverbial -0.1
cue=cite frame=around -0.61
cue=cite frame=bare 0.64
cue=cite frame=before -0.8
cue=cite frame=later-that -0.81
cue=cite frame=quoted -0.05
cue=cite next=determiner -0.18
cue=cite next=name -0.16
cue=cite next=noun 0.25
cue=cite next=possessive 0.17
cue=cite next=quoted 0.56
cue=cite next=verb-s 0.37
cue=claim 0.21
cue=claim aux=be -0.08
cue=claim aux=have -0.17
cue=claim aux=modal 0.42
cue=claim form=base -0.11
cue=claim form=past 0.33
cue=claim frame=adverbial 0.07
cue=claim frame=around 0.12
cue=claim frame=bare 0.51
cue=claim frame=before -0.72
cue=claim frame=comma -0.64
cue=claim frame=later-that -0.37
cue=claim frame=preposition -0.32
cue=claim frame=quoted -0.26
cue=claim frame=that -0.38
cue=claim next=by -0.08
cue=claim next=determiner -0.23
cue=claim next=function -0.19
cue=claim next=in -0.18
cue=claim next=name 0.29
cue=claim next=of -0.59
cue=claim next=pronoun 0.24
cue=claim next=that -0.5
cue=claim next=to 0.54
cue=claim to=by frame=bare -0.64
cue=claim to=by frame=preposition -0.64
cue=claim to=in frame=adverbial 0.21
cue=claim to=in frame=bare -0.66
cue=claim to=in frame=preposition -0.59
cue=claim to=of frame=adverbial -0.73
cue=claim to=of frame=bare -0.57
cue=claim to=of frame=preposition -0.26
cue=claim to=to frame=adverbial -1.02
cue=claim to=to frame=bare 0.44
cue=claim to=to frame=preposition 0.29
cue=clarify form=base 0.2
cue=clarify form=ing -0.35
cue=clarify next=that -0.08
cue=classify -1.17
cue=classify aux=be -0.5
cue=classify form=past -1.13
cue=classify frame=adverbial -0.38
cue=classify frame=bare -0.96
cue=classify frame=before -0.19
cue=classify frame=comma -0.26
cue=classify frame=later-that -0.8
cue=classify frame=preposition -0.71
cue=classify frame=quoted -0.39
cue=classify next=, -0.26
cue=classify next=at -0.51
cue=classify next=noun -1.13
cue=classify next=verb-s -0.5
cue=classify to=at frame=adverbial -0.19
cue=classify to=at frame=bare -0.24
cue=classify to=at frame=preposition -0.46
cue=command -0.31
cue=command form=base -1.03
cue=command form=ing -1.2
cue=command form=past 0.13
cue=command frame=adverbial -0.59
cue=command frame=bare -1.14
cue=command frame=comma -0.36
cue=command frame=hearer -0.2
cue=command frame=preposition -0.68
cue=command frame=quoted 0.31
cue=command next=, -0.51
cue=command next=noun -0.87
cue=command next=of -0.65
cue=command next=verb-base -0.77
cue=command to=of frame=bare -0.55
cue=command to=of frame=preposition -0.4
cue=comment -0.32
cue=comment aux=be -0.65
cue=comment aux=modal 0.51
cue=comment aux=to -0.14
cue=comment form=base -0.21
cue=comment form=past 0.2
cue=comment form=s -0.63
cue=comment frame=adverbial -0.4
cue=comment frame=around -0.57
cue=comment frame=bare -0.19
cue=comment frame=before -0.24
cue=comment frame=comma -0.7
cue=comment frame=later-that -1.01
cue=comment frame=preposition 0.05
cue=comment frame=quoted -0.31
cue=comment frame=that -0.71
cue=comment next=, -0.71
cue=comment next=about 0.22
cue=comment next=as -0.69
cue=comment next=day -1
cue=comment next=for -0.11
cue=comment next=from -0.63
cue=comment next=function -0.8
cue=comment next=in -0.69
cue=comment next=name -0.85
cue=comment next=noun -0.89
cue=comment next=on 0.6
cue=comment next=quoted -0.74
cue=comment next=that -0.71
cue=comment next=to -0.97
cue=comment next=verb-base -0.69
cue=comment next=verb-ing -0.48
cue=comment next=verb-participle -0.2
cue=comment next=verb-past -0.8
cue=comment to=about frame=adverbial 0.14
cue=comment to=about frame=bare 0.19
cue=comment to=about frame=preposition -0.23
cue=comment to=as frame=bare -0.44
cue=comment to=as frame=preposition -0.43
cue=comment to=for frame=bare -0.06
cue=comment to=from frame=adverbial -0.34
cue=comment to=from frame=bare -0.26
cue=comment to=from frame=preposition -0.75
cue=comment to=in frame=bare -0.35
cue=comment to=in frame=preposition -0.3
cue=comment to=on frame=adverbial -1.11
cue=comment to=on frame=bare 0.66
cue=comment to=on frame=before -0.72
cue=comment to=on frame=preposition 0.44
cue=comment to=to frame=adverbial -0.43
cue=comment to=to frame=bare -0.63
cue=compare -0.28
cue=compare form=ing -0.18
cue=compare form=past -0.11
cue=compare frame=adverbial -0.78
cue=compare frame=before -0.71
cue=compare frame=preposition -1.25
cue=compare next=determiner 0.17
cue=compare next=name 0.5
cue=compare next=noun -0.16
cue=compare next=possessive 0.1
cue=compare next=to -1.4
cue=compare next=with -1.34
cue=compare to=to frame=adverbial -0.72
cue=compare to=to frame=bare -1.27
cue=compare to=to frame=preposition -0.66
cue=compare to=with frame=adverbial -0.64
cue=compare to=with frame=bare -0.9
cue=compare to=with frame=preposition -0.96
cue=complain 0.17
cue=complain aux=have 0.38
cue=complain form=base 0.2
cue=complain form=past 0.08
cue=complain frame=around -0.64
cue=complain frame=bare -0.11
cue=complain frame=before 0.25
cue=complain frame=that 0.06
cue=complain next=about -0.21
cue=complain to=about frame=bare -0.09
cue=complain to=about frame=preposition -0.17
cue=concede form=base 0.11
cue=concede form=ing -0.3
cue=concede form=past 0.2
cue=concede frame=bare -0.16
cue=concede frame=that 0.19
cue=concede next=that 0.19
cue=concern -0.17
cue=concern aux=be -0.3
cue=concern form=ing -1
cue=concern form=s -0.45
cue=concern frame=adverbial -0.57
cue=concern frame=bare -0.9
cue=concern frame=before -0.37
cue=concern frame=comma -0.53
cue=concern frame=later-that 0.2
cue=concern frame=quoted -0.73
cue=concern next=, -0.57
cue=concern next=for -0.07
cue=concern next=noun -0.81
cue=concern next=of -0.77
cue=concern next=with 0.16
cue=concern to=about frame=adverbial -0.93
cue=concern to=about frame=bare -0.11
cue=concern to=about frame=preposition 0.21
cue=concern to=for frame=adverbial -0.45
cue=concern to=for frame=bare 0.05
cue=concern to=for frame=preposition -0.16
cue=concern to=of frame=bare -0.42
cue=concern to=of frame=preposition -0.59
cue=concern to=over frame=adverbial -0.48
cue=concern to=over frame=bare -0.69
cue=concern to=with frame=bare -0.32
cue=concern to=with frame=preposition 0.35
cue=conclude 0.14
cue=conclude aux=have -0.13
cue=conclude form=base 0.24
cue=conclude form=past 0.08
cue=conclude form=s -0.15
cue=conclude frame=adverbial 0.11
cue=conclude frame=around 0.45
cue=conclude frame=bare -0.22
cue=conclude frame=before -0.25
cue=conclude frame=comma -0.17
cue=conclude frame=preposition -0.09
cue=conclude frame=that 0.08
cue=conclude next=. 0.17
cue=conclude next=that -0.17
cue=condemn 0.39
cue=condemn aux=to -0.26
cue=condemn form=base -0.24
cue=condemn form=ing 0.23
cue=condemn form=past 0.5
cue=condemn frame=bare 0.32
cue=condemn frame=quoted 0.26
cue=condemn next=determiner 0.76
cue=condemn next=name -0.13
cue=condemn next=noun -0.88
cue=confirm -0.1
cue=confirm aux=be -0.12
cue=confirm form=base -0.47
cue=confirm form=past -0.15
cue=confirm frame=bare -0.06
cue=confirm frame=before -0.31
cue=confirm frame=preposition -0.46
cue=confirm frame=that 0.59
cue=confirm next=by -0.59
cue=confirm next=determiner -0.2
cue=confirm next=that 0.52
cue=confirm to=by frame=bare -0.27
cue=confirm to=by frame=preposition -0.23
cue=confuse 0.07
cue=confuse form=ing 0.29
cue=confuse form=past -0.06
cue=confuse frame=bare 0.06
cue=confuse frame=preposition -0.11
cue=confuse frame=quoted 0.15
cue=congratulate 0.05
cue=congratulate form=past -0.39
cue=congratulate frame=bare 0.25
cue=congratulate next=name 0.34
cue=consider aux=be -0.31
cue=consider aux=have -0.19
cue=consider aux=modal -0.65
cue=consider aux=to -0.85
cue=consider form=base -0.11
cue=consider form=past -0.32
cue=consider form=s 0.51
cue=consider frame=around -0.77
cue=consider frame=before 0.28
cue=consider frame=later-that -1.27
cue=consider frame=preposition -0.74
cue=consider frame=quoted -0.91
cue=consider next=determiner -0.36
cue=consider next=function 0.51
cue=consider next=name 0.33
cue=consider next=noun 0.05
cue=consider next=verb-ing -0.41
cue=contain -0.58
cue=contain form=base -0.68
cue=contain form=ing -0.59
cue=contain form=past -0.14
cue=contain frame=adverbial -0.54
cue=contain frame=bare -0.41
cue=contain frame=later-that -0.19
cue=contain frame=preposition -0.53
cue=contain frame=quoted -0.33
cue=contain next=in -0.82
cue=contain next=noun -0.95
cue=contain next=verb-past -0.7
cue=contain to=in frame=adverbial -0.54
cue=contain to=in frame=bare -0.33
cue=contain to=in frame=preposition -0.53
cue=contemplate 0.44
cue=contemplate frame=bare 0.5
cue=contend -0.46
cue=contend form=s 0.67
cue=contend frame=bare -0.3
cue=contend frame=preposition -0.61
cue=contend frame=that 0.63
cue=contend next=that 0.63
cue=contest -0.99
cue=contest aux=be -0.21
cue=contest form=base -1.18
cue=contest form=past -1.02
cue=contest form=s -0.4
cue=contest frame=adverbial -0.44
cue=contest frame=around -0.1
cue=contest frame=bare -0.81
cue=contest frame=before -0.34
cue=contest frame=colon -0.69
cue=contest frame=comma -0.37
cue=contest frame=later-that -0.67
cue=contest frame=preposition -0.78
cue=contest frame=quoted -0.56
cue=contest frame=that -0.5
cue=contest next=, -0.37
cue=contest next=and -0.21
cue=contest next=day -0.48
cue=contest next=determiner 0.05
cue=contest next=for -0.74
cue=contest next=function -1
cue=contest next=in -0.43
cue=contest next=name -0.72
cue=contest next=noun -0.91
cue=contest next=of -0.48
cue=contest next=on -0.92
cue=contest next=pronoun -0.35
cue=contest next=that -0.5
cue=contest next=to -0.63
cue=contest next=verb-base -0.55
cue=contest next=verb-ing -0.58
cue=contest next=verb-s -0.33
cue=contest next=with -0.26
cue=contest to=against frame=bare -0.27
cue=contest to=against frame=preposition -0.41
cue=contest to=between frame=adverbial -0.29
cue=contest to=between frame=bare -0.28
cue=contest to=between frame=preposition -0.53
cue=contest to=for frame=bare -0.49
cue=contest to=for frame=preposition -0.48
cue=contest to=in frame=adverbial -0.43
cue=contest to=in frame=bare -0.29
cue=contest to=in frame=preposition -0.42
cue=contest to=of frame=bare -0.52
cue=contest to=of frame=preposition -0.32
cue=contest to=on frame=adverbial -0.23
cue=contest to=on frame=bare -0.64
cue=contest to=on frame=preposition -0.72
cue=contest to=to frame=bare -0.52
cue=contest to=with frame=bare -0.36
cue=contest to=with frame=preposition -0.23
cue=continue -0.29
cue=continue aux=be 0.08
cue=continue aux=have 0.06
cue=continue aux=modal -0.75
cue=continue aux=to -1.15
cue=continue form=base -0.61
cue=continue form=ing -0.54
cue=continue form=past -0.25
cue=continue form=s -0.2
cue=continue frame=adverbial 0.32
cue=continue frame=around 0.2
cue=continue frame=bare -1.46
cue=continue frame=before -0.49
cue=continue frame=comma 0.05
cue=continue frame=later-that 0.31
cue=continue frame=preposition -1.34
cue=continue frame=quoted -1.04
cue=continue next=. 0.09
cue=continue next=: 0.6
cue=continue next=determiner -0.77
cue=continue next=function -0.69
cue=continue next=name 0.16
cue=continue next=noun -0.52
cue=continue next=possessive -0.87
cue=continue next=verb-ing -0.88
cue=continue to=to frame=adverbial 0.43
cue=continue to=to frame=bare -2.1
cue=continue to=to frame=before -1.22
cue=continue to=to frame=later-that 0.32
cue=continue to=to frame=preposition -1.32
cue=continue to=to frame=quoted -0.69
cue=contradict form=base 0.05
cue=contradict frame=bare 0.05
cue=contradict next=possessive -0.1
cue=convict -1.08
cue=convict form=past -1.04
cue=convict frame=adverbial -0.28
cue=convict frame=bare -0.83
cue=convict frame=preposition -0.66
cue=convict next=of -0.79
cue=convict to=of frame=adverbial -0.28
cue=convict to=of frame=bare -0.41
cue=convict to=of frame=preposition -0.55
cue=convince -0.15
cue=convince aux=be 0.11
cue=convince aux=to 0.18
cue=convince form=ing -1
cue=convince form=past 0.27
cue=convince frame=bare -0.31
cue=convince frame=before -0.35
cue=convince frame=hearer 0.17
cue=convince next=noun -0.92
cue=convince next=pronoun -0.19
cue=counsel -1.16
cue=counsel form=base -1.13
cue=counsel frame=adverbial -0.29
cue=counsel frame=around -0.57
cue=counsel frame=bare -0.86
cue=counsel frame=before -0.38
cue=counsel frame=comma -0.23
cue=counsel frame=hearer -0.42
cue=counsel frame=preposition -0.34
cue=counsel next=, -0.23
cue=counsel next=name -0.56
cue=count -0.39
cue=count aux=be 0.12
cue=count aux=modal -0.87
cue=count form=base -1.33
cue=count form=past -0.43
cue=count frame=adverbial -0.33
cue=count frame=bare -0.24
cue=count frame=before -0.38
cue=count frame=comma -0.69
cue=count frame=preposition -0.33
cue=count next=, -0.83
cue=count next=by -0.66
cue=count next=function -0.42
cue=count next=in -0.85
cue=count next=on 0.05
cue=count to=by frame=bare -0.61
cue=count to=by frame=preposition -0.37
cue=count to=in frame=bare -0.62
cue=count to=in frame=preposition -0.48
cue=counter -0.18
cue=counter aux=to -0.18
cue=counter form=base -0.3
cue=counter form=past 0.34
cue=counter frame=adverbial -0.74
cue=counter frame=bare -0.25
cue=counter frame=preposition -0.19
cue=counter frame=quoted 0.17
cue=counter next=name 0.13
cue=counter next=to -0.24
cue=counter to=to frame=adverbial -0.53
cue=counter to=to frame=bare -0.17
cue=counter to=to frame=preposition -0.73
cue=credit form=base -0.16
cue=credit form=past 0.29
cue=credit form=s -0.77
cue=credit frame=adverbial -0.96
cue=credit frame=bare 0.08
cue=credit frame=before -0.7
cue=credit frame=comma -0.52
cue=credit frame=preposition -0.15
cue=credit frame=quoted -0.99
cue=credit next=, -0.52
cue=credit next=determiner 0.31
cue=credit next=for 0.13
cue=credit next=name -0.06
cue=credit next=noun -0.92
cue=credit to=for frame=adverbial -0.68
cue=credit to=for frame=bare 0.15
cue=credit to=for frame=preposition 0.07
cue=criticize 0.2
cue=criticize aux=be -0.67
cue=criticize aux=have -0.35
cue=criticize aux=to 0.13
cue=criticize form=base 0.07
cue=criticize form=ing 0.23
cue=criticize form=past -0.18
cue=criticize frame=adverbial -0.6
cue=criticize frame=around -0.55
cue=criticize frame=bare 0.63
cue=criticize frame=before -0.81
cue=criticize frame=later-that -0.81
cue=criticize frame=preposition -0.94
cue=criticize frame=quoted -0.46
cue=criticize next=as -0.66
cue=criticize next=by -0.48
cue=criticize next=determiner 0.29
cue=criticize next=for -1.14
cue=criticize next=function 0.26
cue=criticize next=name 0.51
cue=criticize next=noun 0.77
cue=criticize next=possessive 0.22
cue=criticize to=as frame=bare -0.41
cue=criticize to=as frame=preposition -0.38
cue=criticize to=by frame=bare -0.3
cue=criticize to=by frame=preposition -0.23
cue=criticize to=for frame=adverbial -0.23
cue=criticize to=for frame=bare -0.79
cue=criticize to=for frame=preposition -0.54
cue=cry 0.16
cue=cry form=base 0.25
cue=cry frame=adverbial -0.86
cue=cry frame=bare 0.09
cue=cry frame=preposition -0.07
cue=debate -0.45
cue=debate aux=be -0.96
cue=debate form=base -0.35
cue=debate form=past -0.1
cue=debate form=s -0.91
cue=debate frame=adverbial -0.62
cue=debate frame=around -0.22
cue=debate frame=bare -0.76
cue=debate frame=before -0.37
cue=debate frame=colon 0.09
cue=debate frame=comma -0.36
cue=debate frame=later-that -0.12
cue=debate frame=preposition 0.1
cue=debate frame=quoted -1.01
cue=debate frame=that -0.22
cue=debate next=, -0.41
cue=debate next=. -0.34
cue=debate next=about 0.25
cue=debate next=and -0.75
cue=debate next=at -0.88
cue=debate next=day -0.71
cue=debate next=function -0.42
cue=debate next=in -0.43
cue=debate next=name -1.12
cue=debate next=noun -0.62
cue=debate next=of -0.95
cue=debate next=on 0.22
cue=debate next=that -0.23
cue=debate next=to -0.6
cue=debate next=verb-base -0.08
cue=debate next=verb-past -0.78
cue=debate next=verb-s -0.58
cue=debate next=with -0.19
cue=debate to=about frame=adverbial -0.68
cue=debate to=about frame=bare -0.6
cue=debate to=about frame=preposition 0.3
cue=debate to=at frame=adverbial -0.41
cue=debate to=at frame=bare -0.73
cue=debate to=at frame=preposition -0.64
cue=debate to=before frame=adverbial -0.49
cue=debate to=before frame=bare -0.76
cue=debate to=before frame=preposition -0.77
cue=debate to=in frame=adverbial -0.11
cue=debate to=in frame=bare -0.79
cue=debate to=in frame=preposition -1.06
cue=debate to=in frame=quoted -0.53
cue=debate to=of frame=adverbial -0.59
cue=debate to=of frame=bare -0.53
cue=debate to=of frame=preposition -0.69
cue=debate to=on frame=adverbial -1.03
cue=debate to=on frame=bare 0.28
cue=debate to=on frame=preposition -0.08
cue=debate to=over frame=adverbial -0.67
cue=debate to=over frame=bare -0.85
cue=debate to=over frame=preposition 0.39
cue=debate to=to frame=bare -0.63
cue=debate to=with frame=adverbial -0.6
cue=debate to=with frame=bare -0.26
cue=debate to=with frame=preposition -1.16
cue=debunk -0.42
cue=debunk form=past -0.76
cue=debunk frame=bare -0.25
cue=decide -0.39
cue=decide aux=be -0.51
cue=decide aux=have 0.21
cue=decide aux=modal -0.43
cue=decide aux=to -0.12
cue=decide form=base -0.35
cue=decide form=ing 0.05
cue=decide form=past -0.31
cue=decide frame=bare -0.15
cue=decide frame=before -0.6
cue=decide frame=later-that -0.3
cue=decide frame=preposition -0.45
cue=decide frame=quoted -0.38
cue=decide next=by -0.46
cue=decide next=determiner -0.26
cue=decide next=function -0.34
cue=decide next=noun 0.06
cue=decide next=on -0.12
cue=decide next=to -0.21
cue=decide next=whether -0.09
cue=decide next=who -0.62
cue=decide to=by frame=bare -0.32
cue=decide to=by frame=preposition -0.29
cue=decide to=on frame=bare -0.62
cue=decide to=on frame=preposition -0.57
cue=decide to=to frame=adverbial -1.09
cue=decide to=to frame=bare 0.07
cue=decide to=to frame=before -0.59
cue=decide to=to frame=preposition -0.48
cue=declare 0.13
cue=declare aux=be -0.85
cue=declare aux=have 0.25
cue=declare aux=to 0.41
cue=declare form=base 0.3
cue=declare form=ing 0.35
cue=declare form=past -0.32
cue=declare form=s 0.23
cue=declare frame=adverbial -0.09
cue=declare frame=around -0.99
cue=declare frame=bare -0.09
cue=declare frame=before 0.41
cue=declare frame=later-that 0.06
cue=declare frame=preposition -0.68
cue=declare frame=quoted 0.18
cue=declare frame=that 0.4
cue=declare next=. 0.55
cue=declare next=determiner -0.17
cue=declare next=function 0.09
cue=declare next=name 0.11
cue=declare next=noun -0.29
cue=declare next=that 0.25
cue=declare to=in frame=bare -0.46
cue=declare to=in frame=before 0.26
cue=declare to=in frame=preposition -0.59
cue=decline -0.08
cue=decline aux=be -0.48
cue=decline aux=have -1.24
cue=decline form=base -1.03
cue=decline form=ing -0.45
cue=decline form=past 0.09
cue=decline frame=adverbial -0.1
cue=decline frame=before -0.38
cue=decline frame=comma -0.42
cue=decline frame=later-that -0.54
cue=decline frame=preposition -0.17
cue=decline frame=quoted -0.53
cue=decline next=, -0.24
cue=decline next=to 0.19
cue=decline next=verb-base 0.07
cue=decline to=to frame=bare 0.07
cue=decline to=to frame=before -0.38
cue=decline to=to frame=later-that -0.53
cue=decline to=to frame=preposition 0.41
cue=decry 0.4
cue=decry form=past 0.27
cue=decry frame=bare 0.71
cue=decry frame=before -0.77
cue=decry frame=quoted -0.15
cue=decry next=determiner 0.28
cue=deem 0.21
cue=deem frame=bare 0.23
cue=deem frame=before 0.21
cue=deem next=noun -0.07
cue=deem next=verb-past -0.95
cue=defend 0.2
cue=defend aux=be 0.05
cue=defend aux=have -0.33
cue=defend aux=to -0.24
cue=defend form=base -0.3
cue=defend form=ing 0.13
cue=defend form=past 0.49
cue=defend frame=around -0.41
cue=defend frame=bare 0.52
cue=defend frame=before -0.75
cue=defend frame=later-that -1.03
cue=defend frame=quoted -0.9
cue=defend next=determiner -0.21
cue=defend next=function 0.11
cue=defend next=name 0.24
cue=defend next=noun 0.43
cue=defend next=possessive 0.3
cue=defer -1.07
cue=defer frame=bare -0.88
cue=defer next=noun -0.48
cue=demand aux=be -0.65
cue=demand aux=have -0.27
cue=demand form=base -0.32
cue=demand form=past -0.22
cue=demand form=s 0.41
cue=demand frame=adverbial -0.25
cue=demand frame=around -0.3
cue=demand frame=bare 0.08
cue=demand frame=before 0.1
cue=demand frame=comma -0.46
cue=demand frame=preposition -0.57
cue=demand next=, 0.11
cue=demand next=determiner -0.05
cue=demand next=for -0.27
cue=demand next=noun 0.61
cue=demand next=of -0.95
cue=demand next=to -0.37
cue=demand to=for frame=adverbial -0.54
cue=demand to=for frame=bare -0.22
cue=demand to=of frame=bare -0.63
cue=demand to=of frame=preposition -0.73
cue=demand to=to frame=bare -0.67
cue=demonstrate 0.08
cue=demonstrate aux=have 0.27
cue=demonstrate aux=to -0.7
cue=demonstrate form=base 0.16
cue=demonstrate form=ing -0.23
cue=demonstrate form=past -0.47
cue=demonstrate frame=bare -0.17
cue=demonstrate frame=before -0.52
cue=demonstrate frame=preposition -0.42
cue=demonstrate frame=that 0.35
cue=demonstrate next=determiner -0.15
cue=demonstrate next=possessive -0.67
cue=demonstrate next=that 0.34
cue=denounce 0.49
cue=denounce aux=have -0.27
cue=denounce form=ing 0.39
cue=denounce form=past 0.11
cue=denounce frame=adverbial -0.51
cue=denounce frame=bare 0.59
cue=denounce frame=before -0.63
cue=denounce frame=preposition 0.21
cue=denounce frame=quoted 0.24
cue=denounce next=determiner 0.27
cue=denounce next=name 0.2
cue=denounce next=noun -0.19
cue=deny -0.33
cue=deny aux=be -0.67
cue=deny aux=have 0.27
cue=deny form=base -0.25
cue=deny form=ing -0.4
cue=deny form=past -0.11
cue=deny frame=bare -0.16
cue=deny frame=before -0.62
cue=deny frame=later-that 0.16
cue=deny frame=quoted -0.64
cue=deny frame=that 0.33
cue=deny next=determiner 0.38
cue=deny next=name -0.33
cue=deny next=noun -0.53
cue=deny next=that 0.33
cue=depict -0.16
cue=depict frame=bare -0.12
cue=deride 0.46
cue=deride form=past 0.12
cue=deride frame=bare 0.4
cue=describe 0.06
cue=describe aux=be -0.41
cue=describe aux=to -0.31
cue=describe form=base -0.25
cue=describe form=ing 0.55
cue=describe frame=adverbial -0.6
cue=describe frame=around -0.79
cue=describe frame=bare 0.49
cue=describe frame=before -0.79
cue=describe frame=later-that -0.71
cue=describe frame=preposition -0.72
cue=describe frame=quoted -0.62
cue=describe next=as -1.08
cue=describe next=determiner 0.15
cue=describe next=function 0.26
cue=describe next=name -0.2
cue=describe next=noun 0.39
cue=describe next=possessive 0.22
cue=describe to=as frame=adverbial -0.24
cue=describe to=as frame=bare -0.8
cue=describe to=as frame=preposition -0.52
cue=describe to=as frame=quoted -0.52
cue=desire 0.16
cue=desire form=base 0.28
cue=desire frame=adverbial -0.7
cue=desire frame=bare 0.12
cue=desire frame=preposition -0.17
cue=desire next=to 0.2
cue=desire to=to frame=adverbial -0.7
cue=desire to=to frame=bare 0.12
cue=desire to=to frame=preposition -0.05
cue=detail -0.38
cue=detail form=base -0.76
cue=detail form=ing 0.12
cue=detail form=past -0.45
cue=detail form=s -0.19
cue=detail frame=adverbial -0.75
cue=detail frame=bare -0.42
cue=detail frame=before -0.15
cue=detail frame=comma -0.39
cue=detail frame=later-that -0.28
cue=detail frame=quoted -0.55
cue=detail next=, -0.41
cue=detail next=determiner 0.22
cue=detail next=noun -0.82
cue=detail next=of -0.21
cue=detail next=verb-s -0.49
cue=detail to=about frame=adverbial -0.51
cue=detail to=about frame=bare -0.72
cue=detail to=about frame=preposition 0.12
cue=detail to=of frame=adverbial -0.44
cue=detail to=of frame=bare -0.18
cue=detail to=of frame=preposition -0.18
cue=determine -0.44
cue=determine aux=be 0.23
cue=determine aux=modal -0.2
cue=determine aux=to -0.59
cue=determine form=base -0.16
cue=determine form=ing -0.21
cue=determine form=past -0.46
cue=determine frame=adverbial -0.67
cue=determine frame=bare -0.28
cue=determine frame=before -0.59
cue=determine frame=preposition 0.14
cue=determine frame=that -0.24
cue=determine next=determiner -0.88
cue=determine next=how -0.17
cue=determine next=noun -0.7
cue=determine next=possessive -0.22
cue=determine next=that -0.35
cue=determine next=to 0.14
cue=determine next=whether -0.1
cue=determine next=who -0.43
cue=determine to=to frame=adverbial -0.58
cue=determine to=to frame=bare 0.1
cue=determine to=to frame=before -0.57
cue=direct -0.59
cue=direct aux=be 0.12
cue=direct aux=have -0.92
cue=direct aux=modal -0.4
cue=direct form=base -0.9
cue=direct form=past -0.29
cue=direct frame=adverbial -0.84
cue=direct frame=bare -0.78
cue=direct frame=before -0.2
cue=direct frame=preposition -0.1
cue=direct frame=quoted -0.63
cue=direct next=at 0.28
cue=direct next=determiner -0.52
cue=direct next=name -0.37
cue=direct next=noun -1.16
cue=direct next=to -0.53
cue=direct next=verb-base -0.57
cue=direct to=at frame=adverbial -0.34
cue=direct to=at frame=bare 0.12
cue=direct to=at frame=preposition 0.12
cue=direct to=to frame=bare -0.56
cue=disagree 0.17
cue=disagree form=base 0.3
cue=disagree form=s -0.36
cue=disagree frame=bare -0.19
cue=disagree frame=preposition 0.36
cue=disagree to=with frame=bare -0.64
cue=disagree to=with frame=preposition 0.26
cue=disappoint 0.08
cue=disappoint form=ing -1.1
cue=disappoint form=past 0.39
cue=disappoint frame=bare -0.32
cue=disavow 0.1
cue=disavow aux=to -0.22
cue=disavow form=base 0.14
cue=disavow form=past -0.15
cue=disavow frame=bare 0.19
cue=disavow next=determiner 0.18
cue=disavow next=name -0.35
cue=disclose aux=be -0.55
cue=disclose aux=to -0.37
cue=disclose form=base -0.51
cue=disclose form=past -0.12
cue=disclose frame=adverbial 0.55
cue=disclose frame=bare -0.15
cue=disclose frame=before -0.51
cue=disclose frame=preposition -0.81
cue=disclose next=possessive -0.28
cue=discourage -0.83
cue=discourage form=base -0.78
cue=discourage frame=bare -0.74
cue=discover -0.53
cue=discover form=base -0.16
cue=discover form=past -0.66
cue=discover frame=adverbial 0.1
cue=discover frame=bare -1.18
cue=discover frame=preposition -0.75
cue=discover next=function 0.16
cue=discover next=in -0.63
cue=discover to=in frame=bare -0.27
cue=discover to=in frame=preposition -0.54
cue=discuss 0.32
cue=discuss aux=be -0.76
cue=discuss aux=modal 0.35
cue=discuss aux=to -0.35
cue=discuss form=base 0.4
cue=discuss form=ing -0.27
cue=discuss frame=around -0.24
cue=discuss frame=bare 0.49
cue=discuss frame=before -0.67
cue=discuss frame=later-that -0.48
cue=discuss frame=quoted -1.11
cue=discuss next=determiner 0.06
cue=discuss next=how -0.23
cue=discuss next=noun 0.1
cue=discuss next=possessive 0.14
cue=dislike 0.13
cue=dislike form=base 0.48
cue=dislike form=past -0.42
cue=dislike frame=adverbial -0.67
cue=dislike frame=bare 0.17
cue=dislike frame=preposition 0.2
cue=dismay 0.18
cue=dismay form=past 0.15
cue=dismay frame=adverbial -0.77
cue=dismay frame=bare 0.19
cue=dismay frame=preposition 0.26
cue=dismiss 0.42
cue=dismiss aux=be -0.96
cue=dismiss form=base -0.39
cue=dismiss form=ing 0.42
cue=dismiss form=past 0.15
cue=dismiss form=s 0.53
cue=dismiss frame=bare 0.81
cue=dismiss frame=before -0.37
cue=dismiss frame=later-that -0.82
cue=dismiss frame=preposition -0.59
cue=dismiss frame=quoted -0.2
cue=dismiss next=determiner 0.21
cue=dismiss next=function 0.2
cue=dismiss next=name 0.17
cue=dismiss next=noun 0.09
cue=disparage frame=bare 0.06
cue=dispute 0.07
cue=dispute form=past -0.25
cue=dispute form=s -0.22
cue=dispute frame=adverbial -0.85
cue=dispute frame=bare 0.11
cue=dispute frame=later-that -0.55
cue=dispute frame=preposition -0.13
cue=dispute next=function -0.42
cue=dispute next=noun 0.16
cue=distrust -0.19
cue=distrust frame=adverbial -0.32
cue=distrust frame=bare -0.05
cue=distrust frame=preposition -0.06
cue=document -0.34
cue=document form=base -0.21
cue=document form=past 0.37
cue=document form=s -1.04
cue=document frame=adverbial -0.66
cue=document frame=around -0.32
cue=document frame=bare -0.18
cue=document frame=comma -0.49
cue=document frame=later-that -0.52
cue=document frame=preposition -0.67
cue=document frame=that -0.41
cue=document next=, -0.41
cue=document next=and -0.48
cue=document next=from -0.53
cue=document next=function -0.59
cue=document next=name 0.13
cue=document next=pronoun -0.15
cue=document next=that -0.41
cue=document next=verb-base -0.77
cue=document next=verb-past -0.57
cue=document to=from frame=bare -0.47
cue=document to=from frame=preposition -0.33
cue=doubt form=base 0.34
cue=doubt form=past -0.46
cue=doubt form=s -0.29
cue=doubt frame=adverbial -0.87
cue=doubt frame=bare -0.31
cue=doubt frame=later-that -0.73
cue=doubt frame=preposition -0.08
cue=doubt frame=that 0.76
cue=doubt next=about -0.19
cue=doubt next=function -0.89
cue=doubt next=that 0.76
cue=doubt to=about frame=adverbial -0.57
cue=doubt to=about frame=bare -0.79
cue=downplay form=past 0.28
cue=downplay next=determiner -0.28
cue=dream -1.36
cue=dream form=base -0.9
cue=dream frame=bare -0.81
cue=dream frame=preposition -0.75
cue=dub -0.27
cue=dub form=past -0.06
cue=dub frame=bare -0.43
cue=dub frame=quoted -0.07
cue=echo 0.06
cue=echo aux=be -0.8
cue=echo aux=have 0.13
cue=echo form=base -0.49
cue=echo form=ing 0.08
cue=echo form=past 0.09
cue=echo form=s -0.17
cue=echo frame=adverbial 0.08
cue=echo frame=before -0.45
cue=echo frame=later-that -0.66
cue=echo frame=preposition -0.16
cue=echo frame=quoted 0.1
cue=echo next=by -0.77
cue=echo next=determiner -0.15
cue=echo to=by frame=adverbial -0.54
cue=echo to=by frame=bare -0.72
cue=echo to=by frame=preposition -0.48
cue=elaborate -0.14
cue=elaborate frame=adverbial -0.12
cue=elaborate frame=preposition -0.07
cue=email -0.24
cue=email aux=be -0.68
cue=email form=base -0.05
cue=email form=s -1.13
cue=email frame=adverbial -0.16
cue=email frame=around -0.67
cue=email frame=bare -0.29
cue=email frame=before -0.72
cue=email frame=comma -0.6
cue=email frame=hearer -0.27
cue=email frame=later-that -0.18
cue=email frame=preposition -0.5
cue=email frame=quoted -0.11
cue=email frame=that -0.26
cue=email next=, -0.63
cue=email next=: 0.24
cue=email next=and -0.38
cue=email next=as 0.08
cue=email next=by -0.29
cue=email next=for -0.62
cue=email next=from -0.73
cue=email next=function -0.85
cue=email next=in -0.47
cue=email next=name -0.25
cue=email next=noun -0.97
cue=email next=on -0.81
cue=email next=that -0.26
cue=email next=to 0.16
cue=email next=verb-base -1.34
cue=email next=verb-ing 0.19
cue=email next=verb-past -1.35
cue=email next=verb-s -1.07
cue=email to=as frame=bare -0.38
cue=email to=as frame=preposition -0.44
cue=email to=by frame=bare -0.21
cue=email to=by frame=preposition -0.19
cue=email to=for frame=bare -0.53
cue=email to=for frame=preposition -0.48
cue=email to=from frame=adverbial -0.72
cue=email to=from frame=bare -0.35
cue=email to=from frame=preposition -0.42
cue=email to=in frame=adverbial -0.38
cue=email to=in frame=bare -0.2
cue=email to=in frame=preposition -0.48
cue=email to=on frame=bare -0.45
cue=email to=on frame=preposition -0.44
cue=email to=to frame=adverbial 0.22
cue=email to=to frame=bare -0.92
cue=email to=to frame=preposition -0.66
cue=embrace 0.09
cue=embrace aux=to -0.59
cue=embrace form=base -0.13
cue=embrace form=ing -0.23
cue=embrace form=past -0.06
cue=embrace frame=adverbial -0.86
cue=embrace frame=around -0.58
cue=embrace frame=before -0.8
cue=embrace frame=later-that -0.67
cue=embrace next=by -1.05
cue=embrace next=determiner -0.28
cue=embrace next=noun -0.18
cue=embrace next=of 0.34
cue=embrace next=possessive -0.11
cue=embrace to=by frame=bare -0.74
cue=embrace to=by frame=preposition -0.66
cue=embrace to=of frame=adverbial -0.57
cue=embrace to=of frame=bare 0.36
cue=embrace to=of frame=preposition 0.37
cue=emphasize 0.05
cue=emphasize aux=have -0.06
cue=emphasize form=base 0.27
cue=emphasize form=ing -0.05
cue=emphasize frame=adverbial 0.06
cue=emphasize frame=bare 0.09
cue=emphasize frame=before -0.32
cue=emphasize frame=later-that 0.35
cue=emphasize next=determiner 0.44
cue=encourage aux=be -0.22
cue=encourage aux=have 0.27
cue=encourage aux=modal -0.74
cue=encourage form=base 0.57
cue=encourage form=ing -0.9
cue=encourage form=past 0.33
cue=encourage form=s -0.87
cue=encourage frame=before -0.49
cue=encourage frame=quoted -0.41
cue=encourage next=determiner 0.12
cue=encourage next=name 0.28
cue=encourage next=noun -0.2
cue=encourage next=possessive -0.58
cue=endorse 0.16
cue=endorse aux=be 0.18
cue=endorse aux=do -0.46
cue=endorse aux=have 0.17
cue=endorse aux=modal -0.54
cue=endorse aux=to 0.37
cue=endorse form=base -0.06
cue=endorse form=ing -0.25
cue=endorse form=past 0.25
cue=endorse form=s 0.37
cue=endorse frame=adverbial -0.76
cue=endorse frame=around -0.43
cue=endorse frame=bare 0.49
cue=endorse frame=before -0.65
cue=endorse frame=colon -0.66
cue=endorse frame=later-that -0.86
cue=endorse frame=preposition -0.61
cue=endorse frame=quoted -1.05
cue=endorse next=determiner -0.18
cue=endorse next=function 0.23
cue=endorse next=name -0.05
cue=endorse next=noun 0.34
cue=endorse next=possessive -0.15
cue=enjoy -0.11
cue=enjoy aux=have -0.08
cue=enjoy form=past -0.15
cue=enjoy form=s -0.21
cue=enjoy frame=bare -0.11
cue=enjoy frame=before -0.43
cue=enjoy frame=preposition -0.69
cue=enjoy next=determiner -0.2
cue=enjoy next=noun -0.09
cue=envision -0.1
cue=establish -0.35
cue=establish aux=have -0.7
cue=establish form=base -0.75
cue=establish form=ing -0.68
cue=establish form=past -0.07
cue=establish frame=adverbial 0.05
cue=establish frame=bare -0.27
cue=establish frame=before -0.25
cue=establish frame=preposition -0.62
cue=establish next=determiner 0.09
cue=establish next=noun -0.44
cue=estimate -0.06
cue=estimate form=base -0.18
cue=estimate form=past -0.56
cue=estimate form=s 0.22
cue=estimate frame=adverbial -0.73
cue=estimate frame=bare -0.2
cue=estimate frame=before 0.17
cue=estimate frame=preposition -0.07
cue=estimate frame=that 0.29
cue=estimate next=function -1.13
cue=estimate next=number -0.8
cue=estimate next=of 0.07
cue=estimate next=that 0.21
cue=estimate to=of frame=adverbial -0.62
cue=estimate to=of frame=bare 0.13
cue=estimate to=of frame=preposition 0.07
cue=exaggerate -0.82
cue=exaggerate form=past -0.77
cue=exaggerate frame=bare -0.79
cue=examine -0.29
cue=examine frame=bare -0.78
cue=examine frame=quoted 0.08
cue=examine next=determiner -0.62
cue=expect aux=be -0.24
cue=expect aux=do 0.2
cue=expect aux=modal -0.21
cue=expect form=base 0.62
cue=expect form=ing 0.82
cue=expect form=past -0.86
cue=expect form=s -0.95
cue=expect frame=adverbial -0.18
cue=expect frame=around -0.31
cue=expect frame=bare 0.24
cue=expect frame=before -0.5
cue=expect frame=comma -0.61
cue=expect frame=later-that -1.04
cue=expect frame=preposition -0.26
cue=expect frame=quoted -0.78
cue=expect next=, -0.61
cue=expect next=determiner 0.11
cue=expect next=function 0.31
cue=expect next=name 0.09
cue=expect next=possessive -0.08
cue=expect next=to -0.38
cue=expect to=to frame=adverbial -0.17
cue=expect to=to frame=around -0.31
cue=expect to=to frame=bare -0.38
cue=expect to=to frame=before -0.44
cue=expect to=to frame=later-that -0.5
cue=expect to=to frame=preposition -0.15
cue=explain 0.17
cue=explain aux=to -0.11
cue=explain form=ing -0.15
cue=explain form=past -0.05
cue=explain frame=around 0.55
cue=explain frame=bare -0.13
cue=explain frame=before -0.14
cue=explain frame=colon 0.09
cue=explain frame=comma 0.21
cue=explain frame=later-that -0.64
cue=explain frame=preposition -0.26
cue=explain frame=quoted -0.38
cue=explain frame=that 0.76
cue=explain next=, 0.35
cue=explain next=determiner -0.14
cue=explain next=name -0.07
cue=explain next=possessive -0.12
cue=explain next=that 0.55
cue=explain next=to -0.14
cue=explain next=why 0.21
cue=explain to=to frame=bare -0.4
cue=explore 0.09
cue=explore form=base 0.23
cue=explore frame=bare 0.14
cue=express 0.19
cue=express aux=have -0.21
cue=express form=base 0.3
cue=express form=ing -0.05
cue=express form=past -0.06
cue=express frame=bare -0.19
cue=express frame=before -0.63
cue=express frame=later-that 0.74
cue=express frame=quoted 0.16
cue=express next=determiner 0.27
cue=express next=noun 0.07
cue=express next=possessive 0.17
cue=express next=verb-base 0.19
cue=express next=verb-s 0.11
cue=eye -0.16
cue=eye aux=be -0.14
cue=eye form=base -0.18
cue=eye form=ing -0.14
cue=eye form=s -0.34
cue=eye frame=adverbial -0.76
cue=eye frame=bare -0.52
cue=eye frame=comma 0.3
cue=eye frame=preposition -0.78
cue=eye next=, 0.3
cue=eye next=determiner 0.26
cue=eye next=on -0.79
cue=eye to=on frame=bare -0.6
cue=eye to=on frame=preposition -0.48
cue=fault -0.36
cue=fault form=base -0.36
cue=fault frame=bare -0.38
cue=fault frame=preposition -0.09
cue=favor -0.09
cue=favor aux=be -1.09
cue=favor form=base 0.1
cue=favor form=ing -0.73
cue=favor form=past -0.3
cue=favor form=s -0.36
cue=favor frame=adverbial -1.11
cue=favor frame=bare 0.21
cue=favor frame=before -0.54
cue=favor frame=comma -0.56
cue=favor frame=later-that -0.93
cue=favor frame=preposition -0.3
cue=favor frame=quoted -0.5
cue=favor next=, -0.56
cue=favor next=determiner -0.15
cue=favor next=name -0.43
cue=favor next=noun 0.31
cue=favor next=to -1.08
cue=favor next=verb-ing -0.11
cue=favor to=of frame=adverbial -0.77
cue=favor to=of frame=bare 0.05
cue=favor to=of frame=quoted -0.46
cue=favor to=to frame=adverbial -0.44
cue=favor to=to frame=bare -0.78
cue=fear 0.11
cue=fear form=base 0.07
cue=fear form=ing 0.41
cue=fear form=past -0.05
cue=fear form=s -0.08
cue=fear frame=adverbial -1.32
cue=fear frame=bare 0.09
cue=fear frame=before -0.98
cue=fear frame=preposition -0.3
cue=fear frame=that 0.53
cue=fear next=and -0.62
cue=fear next=determiner 0.35
cue=fear next=name -0.19
cue=fear next=noun -0.77
cue=fear next=of -0.18
cue=fear next=that 0.53
cue=fear to=of frame=adverbial -0.7
cue=fear to=of frame=bare -0.26
cue=fear to=of frame=preposition -0.15
cue=feel -0.19
cue=feel aux=do -0.2
cue=feel aux=have -0.37
cue=feel aux=modal 0.11
cue=feel form=base 0.11
cue=feel form=ing -0.13
cue=feel form=past -0.14
cue=feel form=s -1.08
cue=feel frame=around -0.61
cue=feel frame=bare 0.16
cue=feel frame=before -0.75
cue=feel frame=later-that -0.69
cue=feel frame=preposition -0.46
cue=feel frame=quoted -0.89
cue=feel frame=that -0.34
cue=feel next=determiner -0.82
cue=feel next=function 0.11
cue=feel next=noun -0.44
cue=feel next=pronoun -0.05
cue=feel next=quoted -0.7
cue=feel next=that -0.34
cue=feel next=verb-base -0.28
cue=feel next=verb-past 0.45
cue=figure -0.62
cue=figure aux=have 0.14
cue=figure form=base -0.7
cue=figure form=ing -0.16
cue=figure form=s -0.43
cue=figure frame=adverbial -0.75
cue=figure frame=bare -0.53
cue=figure frame=before -0.77
cue=figure frame=comma -0.58
cue=figure frame=later-that -0.63
cue=figure frame=preposition -0.43
cue=figure next=, -0.58
cue=figure next=function 0.11
cue=figure next=in -0.91
cue=figure next=noun -0.72
cue=figure next=to -1.11
cue=figure next=verb-past -0.61
cue=figure to=in frame=adverbial -0.55
cue=figure to=in frame=bare -0.68
cue=figure to=in frame=preposition -0.62
cue=figure to=out frame=bare 0.33
cue=figure to=out frame=preposition 0.07
cue=figure to=to frame=adverbial -0.33
cue=figure to=to frame=bare -0.69
cue=find 0.13
cue=find aux=be -0.2
cue=find aux=have -0.66
cue=find aux=modal -0.58
cue=find aux=to -1.11
cue=find form=base -0.43
cue=find form=ing -0.41
cue=find form=s 0.53
cue=find frame=adverbial -0.29
cue=find frame=around -0.55
cue=find frame=before -0.14
cue=find frame=colon -0.44
cue=find frame=comma -0.37
cue=find frame=preposition -0.35
cue=find frame=quoted 0.07
cue=find frame=that 0.08
cue=find next=, -0.37
cue=find next=. 0.63
cue=find next=determiner -0.59
cue=find next=function -0.81
cue=find next=in -0.16
cue=find next=name 0.08
cue=find next=number 0.42
cue=find next=pronoun -0.75
cue=find next=verb-base -0.61
cue=find to=in frame=bare -0.44
cue=find to=in frame=preposition -0.54
cue=find to=out frame=bare -0.43
cue=find to=out frame=preposition -0.5
cue=float -0.19
cue=float form=past -0.23
cue=float frame=bare -0.91
cue=focus -0.27
cue=focus aux=be 0.37
cue=focus aux=have 0.33
cue=focus aux=modal -0.65
cue=focus form=base -0.29
cue=focus form=ing -0.21
cue=focus form=past -0.35
cue=focus frame=adverbial -0.68
cue=focus frame=around -0.21
cue=focus frame=bare -0.24
cue=focus frame=before -0.66
cue=focus frame=colon -0.46
cue=focus frame=comma -0.33
cue=focus frame=later-that -0.75
cue=focus next=, -0.33
cue=focus next=adverb -0.78
cue=focus next=determiner -0.71
cue=focus next=function -0.77
cue=focus next=noun -1.1
cue=focus next=of -1.24
cue=focus next=on 0.07
cue=focus next=possessive -0.83
cue=focus to=of frame=adverbial -0.55
cue=focus to=of frame=bare -0.74
cue=focus to=of frame=preposition -0.87
cue=focus to=on frame=adverbial -0.57
cue=focus to=on frame=around -0.2
cue=focus to=on frame=bare 0.1
cue=focus to=on frame=before -0.66
cue=focus to=on frame=later-that -0.43
cue=focus to=on frame=preposition 0.13
cue=forecast 0.22
cue=forecast form=base 0.5
cue=forecast frame=bare 0.31
cue=forget -0.12
cue=forget form=base -0.51
cue=forget frame=bare 0.1
cue=forget next=that -0.12
cue=frame -0.57
cue=frame form=base -0.23
cue=frame form=past -0.34
cue=frame frame=bare -0.37
cue=frame next=noun 0.27
cue=frustrate -0.44
cue=frustrate form=past -0.18
cue=frustrate frame=bare -1.07
cue=frustrate frame=comma -0.53
cue=frustrate frame=preposition 0.05
cue=frustrate next=, -0.53
cue=go -0.56
cue=go aux=be -0.27
cue=go aux=do -0.63
cue=go aux=have -0.4
cue=go aux=modal -0.75
cue=go aux=to -0.84
cue=go form=base -1.13
cue=go form=ing -0.57
cue=go form=participle -0.32
cue=go form=past -0.21
cue=go form=s 0.06
cue=go frame=adverbial -0.81
cue=go frame=around -0.52
cue=go frame=bare -1.11
cue=go frame=before -0.44
cue=go frame=colon 0.22
cue=go frame=later-that 0.44
cue=go frame=preposition -0.42
cue=go frame=quoted -0.25
cue=go next=adverb -0.75
cue=go next=after 0.27
cue=go next=determiner -1.13
cue=go next=for -1.1
cue=go next=function -0.52
cue=go next=in -0.66
cue=go next=name -0.68
cue=go next=noun -1.44
cue=go next=on 0.11
cue=go next=quoted -0.79
cue=go next=to -1.05
cue=go next=verb-base -0.66
cue=go next=with -0.83
cue=go to=after frame=adverbial -0.67
cue=go to=after frame=bare -0.72
cue=go to=after frame=preposition 0.59
cue=go to=after frame=quoted -0.67
cue=go to=against frame=bare -0.16
cue=go to=against frame=preposition -0.71
cue=go to=along frame=bare -0.45
cue=go to=along frame=preposition -0.65
cue=go to=beyond frame=bare -0.72
cue=go to=beyond frame=preposition -1.03
cue=go to=down frame=bare -0.15
cue=go to=down frame=preposition -0.78
cue=go to=for frame=bare -0.58
cue=go to=for frame=preposition -0.72
cue=go to=in frame=bare -0.26
cue=go to=in frame=preposition -0.34
cue=go to=into frame=adverbial -0.64
cue=go to=into frame=bare -0.57
cue=go to=into frame=preposition -1.3
cue=go to=off frame=bare -0.43
cue=go to=off frame=preposition -0.68
cue=go to=on frame=adverbial -1.01
cue=go to=on frame=bare -0.63
cue=go to=on frame=before -0.13
cue=go to=on frame=later-that 0.51
cue=go to=on frame=preposition -0.9
cue=go to=on frame=quoted 0.33
cue=go to=out frame=bare -0.58
cue=go to=out frame=preposition -0.93
cue=go to=through frame=adverbial -0.52
cue=go to=through frame=bare -0.39
cue=go to=through frame=preposition -1.01
cue=go to=to frame=adverbial -0.32
cue=go to=to frame=bare -1.43
cue=go to=to frame=before -0.6
cue=go to=to frame=preposition -1.45
cue=go to=to frame=quoted -0.74
cue=go to=up frame=bare -0.68
cue=go to=up frame=preposition -0.63
cue=go to=with frame=adverbial -0.43
cue=go to=with frame=bare -0.35
cue=go to=with frame=preposition -0.5
cue=grade -0.78
cue=grade form=base -0.8
cue=grade frame=bare -0.64
cue=guarantee -0.8
cue=guarantee aux=be -0.69
cue=guarantee form=base -0.5
cue=guarantee form=past -0.29
cue=guarantee frame=bare -0.3
cue=guarantee frame=preposition -0.5
cue=guess 0.19
cue=guess form=base 0.16
cue=guess frame=bare -0.1
cue=hail form=base -0.08
cue=hail form=ing -0.15
cue=hail form=past 0.29
cue=hail frame=bare 0.2
cue=hail next=name -0.06
cue=hammer -0.16
cue=hammer form=past -0.25
cue=hammer frame=bare -0.32
cue=hammer next=name -0.55
cue=hate -0.05
cue=hate form=base -0.12
cue=hate form=s -0.09
cue=hate next=noun -1.05
cue=hear -0.58
cue=hear aux=have -0.44
cue=hear form=base -0.42
cue=hear form=ing -0.57
cue=hear form=past -0.07
cue=hear frame=adverbial -0.83
cue=hear frame=bare -0.51
cue=hear frame=before -0.46
cue=hear frame=comma -0.77
cue=hear frame=later-that 0.08
cue=hear frame=preposition -1.07
cue=hear frame=quoted -0.53
cue=hear frame=that -0.07
cue=hear next=, -0.77
cue=hear next=about -0.64
cue=hear next=determiner -0.71
cue=hear next=from -0.59
cue=hear next=function -0.25
cue=hear next=in -0.74
cue=hear next=name 0.25
cue=hear next=noun -0.18
cue=hear next=on -0.87
cue=hear next=that -0.07
cue=hear to=about frame=bare -0.33
cue=hear to=about frame=preposition -0.57
cue=hear to=from frame=adverbial -0.29
cue=hear to=from frame=bare -0.19
cue=hear to=from frame=preposition -0.42
cue=hear to=in frame=bare -0.5
cue=hear to=in frame=preposition -0.41
cue=hear to=on frame=adverbial -0.47
cue=hear to=on frame=bare -0.66
cue=hear to=on frame=preposition -0.43
cue=highlight aux=have -0.44
cue=highlight aux=to 0.67
cue=highlight form=base -0.13
cue=highlight form=ing -0.17
cue=highlight form=past 0.26
cue=highlight form=s -0.46
cue=highlight frame=adverbial -0.44
cue=highlight frame=bare 0.13
cue=highlight frame=later-that -0.6
cue=highlight frame=preposition -0.67
cue=highlight next=determiner -0.2
cue=highlight next=name 0.14
cue=highlight next=noun 0.18
cue=highlight next=possessive 0.51
cue=highlight next=verb-s 0.11
cue=hint 0.18
cue=hint form=past -0.37
cue=hint form=s 0.48
cue=hint frame=adverbial -0.74
cue=hint frame=bare 0.25
cue=hint frame=before 0.17
cue=hint frame=preposition 0.15
cue=hint frame=that -0.09
cue=hint next=at 0.23
cue=hint next=of -0.66
cue=hint next=that -0.09
cue=hint to=at frame=bare 0.46
cue=hint to=at frame=preposition 0.46
cue=hint to=of frame=bare -0.38
cue=hint to=of frame=preposition -0.44
cue=honor -1.07
cue=honor aux=modal -0.72
cue=honor form=base -0.98
cue=honor form=past -0.62
cue=honor frame=adverbial -0.48
cue=honor frame=bare -0.78
cue=honor frame=preposition -0.44
cue=hope 0.26
cue=hope aux=be 0.16
cue=hope aux=have 0.89
cue=hope aux=modal -0.36
cue=hope form=base -0.35
cue=hope form=ing 0.41
cue=hope form=past -0.31
cue=hope form=s 0.33
cue=hope frame=adverbial -0.96
cue=hope frame=bare 0.4
cue=hope frame=before -0.93
cue=hope frame=colon -0.54
cue=hope frame=comma -0.52
cue=hope frame=later-that 0.22
cue=hope frame=preposition 0.11
cue=hope frame=quoted -0.86
cue=hope frame=that -0.05
cue=hope next=, -0.79
cue=hope next=determiner 0.59
cue=hope next=for 0.34
cue=hope next=function -0.76
cue=hope next=name -0.93
cue=hope next=noun -0.11
cue=hope next=of -0.12
cue=hope next=pronoun 0.47
cue=hope next=that -0.05
cue=hope next=to -0.26
cue=hope to=for frame=bare 0.15
cue=hope to=for frame=preposition 0.33
cue=hope to=of frame=adverbial -0.61
cue=hope to=of frame=bare -0.13
cue=hope to=of frame=preposition -0.09
cue=hope to=to frame=adverbial -1.51
cue=hope to=to frame=bare 0.1
cue=hope to=to frame=preposition -0.12
cue=identify aux=be -0.86
cue=identify aux=have -0.15
cue=identify aux=modal 0.1
cue=identify form=base -0.05
cue=identify form=ing -0.14
cue=identify frame=adverbial -0.82
cue=identify frame=before -0.57
cue=identify frame=later-that -0.78
cue=identify frame=preposition 0.17
cue=identify next=as -0.14
cue=identify next=determiner -0.11
cue=identify next=function 0.38
cue=identify next=name 0.2
cue=identify next=noun 0.09
cue=identify next=with -0.06
cue=identify to=as frame=adverbial -0.45
cue=identify to=as frame=bare -0.06
cue=identify to=as frame=preposition -0.08
cue=identify to=with frame=adverbial -0.44
cue=identify to=with frame=bare -0.66
cue=identify to=with frame=preposition 0.25
cue=ignore aux=be -1.03
cue=ignore aux=have -0.37
cue=ignore form=base 0.12
cue=ignore form=ing -0.27
cue=ignore form=past 0.05
cue=ignore frame=before -0.82
cue=ignore frame=later-that -0.92
cue=ignore next=determiner -0.49
cue=ignore next=function -0.89
cue=ignore next=name 0.45
cue=ignore next=noun 0.2
cue=illustrate form=past -0.22
cue=illustrate frame=bare 0.25
cue=illustrate next=determiner 0.09
cue=imagine aux=to 0.23
cue=imagine form=base 0.05
cue=imagine form=past -0.15
cue=imagine frame=bare 0.29
cue=imply -0.16
cue=imply form=ing 0.08
cue=imply form=past -0.42
cue=imply frame=bare -0.13
cue=impress 0.43
cue=impress form=past 0.55
cue=impress frame=adverbial -0.86
cue=impress frame=bare 0.36
cue=impress frame=preposition 0.34
cue=impress next=by 0.41
cue=impress to=by frame=bare 0.44
cue=impress to=by frame=preposition 0.41
cue=indicate -0.22
cue=indicate aux=have -0.31
cue=indicate form=base 0.23
cue=indicate form=past -0.32
cue=indicate form=s -0.16
cue=indicate frame=around 0.26
cue=indicate frame=bare -0.26
cue=indicate frame=before -0.48
cue=indicate frame=that -0.09
cue=indicate next=determiner -0.3
cue=indicate next=pronoun -0.13
cue=indicate next=that -0.13
cue=indict -0.79
cue=indict frame=bare -0.7
cue=inform form=past 0.17
cue=insist 0.24
cue=insist aux=have 0.27
cue=insist form=base 0.31
cue=insist form=ing -0.22
cue=insist form=past 0.16
cue=insist form=s 0.11
cue=insist frame=adverbial -0.25
cue=insist frame=around -0.05
cue=insist frame=bare 0.27
cue=insist frame=before -0.15
cue=insist frame=later-that 0.08
cue=insist frame=preposition -0.19
cue=insist frame=that 0.59
cue=insist next=determiner -0.34
cue=insist next=on -0.19
cue=insist next=pronoun 0.48
cue=insist next=that 0.33
cue=insist to=on frame=adverbial -0.21
cue=insist to=on frame=bare -0.31
cue=insist to=on frame=preposition 0.09
cue=inspire -1.26
cue=inspire aux=to -0.59
cue=inspire form=base -0.72
cue=inspire form=past -0.97
cue=inspire frame=adverbial -0.4
cue=inspire frame=bare -0.97
cue=inspire frame=preposition -0.55
cue=inspire next=by -0.62
cue=inspire next=determiner -0.71
cue=inspire to=by frame=adverbial -0.34
cue=inspire to=by frame=bare -0.45
cue=inspire to=by frame=preposition -0.45
cue=instruct -0.85
cue=instruct form=past -0.63
cue=instruct frame=bare -0.6
cue=instruct frame=hearer -0.43
cue=instruct next=determiner -0.29
cue=insult 0.27
cue=insult form=base 0.37
cue=insult form=s -0.69
cue=insult frame=adverbial -0.7
cue=insult frame=bare -0.13
cue=insult frame=preposition 0.44
cue=insult next=function 0.22
cue=insult next=noun -0.1
cue=intend -0.06
cue=intend aux=be 0.28
cue=intend form=past -0.29
cue=intend form=s -0.28
cue=intend frame=adverbial -1.26
cue=intend frame=bare 0.14
cue=intend frame=before -0.77
cue=intend frame=later-that -0.63
cue=intend frame=quoted -0.77
cue=intend next=to -0.47
cue=intend to=to frame=adverbial -1.13
cue=intend to=to frame=bare -0.22
cue=intend to=to frame=before -0.51
cue=intend to=to frame=preposition -0.8
cue=interest aux=be -0.76
cue=interest form=ing -0.82
cue=interest form=past 0.33
cue=interest form=s -1.74
cue=interest frame=adverbial -1.21
cue=interest frame=around -0.69
cue=interest frame=before -0.68
cue=interest frame=comma -0.49
cue=interest frame=later-that -0.62
cue=interest frame=preposition 0.15
cue=interest next=, -0.49
cue=interest next=and -0.54
cue=interest next=function -1.24
cue=interest next=in 0.51
cue=interest next=noun -1.07
cue=interest next=of -0.3
cue=interest next=to -0.96
cue=interest next=verb-base -0.84
cue=interest next=verb-s -1.45
cue=interest to=in frame=adverbial -1.13
cue=interest to=in frame=bare 0.53
cue=interest to=in frame=preposition 0.38
cue=interest to=of frame=adverbial -0.45
cue=interest to=of frame=bare -0.14
cue=interest to=of frame=preposition -0.3
cue=interest to=to frame=adverbial -0.48
cue=interest to=to frame=bare -0.75
cue=interject -0.14
cue=interject form=past -0.14
cue=interpret 0.13
cue=interpret form=past -0.07
cue=interpret frame=adverbial -0.66
cue=interpret frame=bare 0.32
cue=interpret frame=preposition 0.05
cue=interrupt -0.54
cue=interrupt form=past -0.92
cue=interrupt frame=bare -0.33
cue=interrupt frame=before -0.53
cue=interrupt frame=quoted -0.62
cue=interrupt next=function -0.11
cue=interview -0.22
cue=interview aux=be -0.35
cue=interview aux=have -0.72
cue=interview aux=to 0.08
cue=interview form=base -0.28
cue=interview form=past -0.6
cue=interview form=s -0.6
cue=interview frame=adverbial 0.2
cue=interview frame=around -0.21
cue=interview frame=bare -1.2
cue=interview frame=before 0.05
cue=interview frame=comma -0.6
cue=interview frame=later-that 0.15
cue=interview frame=preposition -1.2
cue=interview frame=quoted -1.05
cue=interview frame=that 0.38
cue=interview next=, -0.6
cue=interview next=. -0.73
cue=interview next=and -0.6
cue=interview next=by -0.47
cue=interview next=day 0.26
cue=interview next=for -0.95
cue=interview next=function -1.45
cue=interview next=in -0.85
cue=interview next=name -1.14
cue=interview next=noun -0.47
cue=interview next=on -0.31
cue=interview next=pronoun -1.14
cue=interview next=that 0.28
cue=interview next=verb-past -0.83
cue=interview next=verb-s -0.71
cue=interview next=with -0.16
cue=interview to=by frame=bare -0.21
cue=interview to=by frame=preposition -0.46
cue=interview to=for frame=bare -0.53
cue=interview to=for frame=preposition -0.58
cue=interview to=in frame=adverbial -1.03
cue=interview to=in frame=bare -0.35
cue=interview to=in frame=preposition -0.48
cue=interview to=on frame=adverbial -1.13
cue=interview to=on frame=bare -0.15
cue=interview to=on frame=quoted -0.71
cue=interview to=with frame=adverbial 0.12
cue=interview to=with frame=bare -0.65
cue=interview to=with frame=before 0.32
cue=interview to=with frame=later-that -0.94
cue=interview to=with frame=preposition -1.41
cue=interview to=with frame=quoted -0.92
cue=introduce -0.14
cue=introduce aux=be -0.88
cue=introduce aux=have -0.08
cue=introduce form=base 0.15
cue=introduce form=ing 0.19
cue=introduce form=past -0.68
cue=introduce frame=adverbial -0.82
cue=introduce frame=bare -0.34
cue=introduce frame=preposition -0.52
cue=introduce frame=quoted 0.23
cue=introduce next=determiner -0.58
cue=introduce next=name 0.06
cue=introduce next=to -0.61
cue=introduce to=to frame=bare -0.44
cue=introduce to=to frame=preposition -0.31
cue=invite -0.99
cue=invite aux=be -0.59
cue=invite form=ing -0.79
cue=invite form=past -0.58
cue=invite frame=adverbial -0.44
cue=invite frame=bare -0.87
cue=invite next=determiner -0.64
cue=invite next=name -0.2
cue=invite next=noun -0.51
cue=invite next=to -0.49
cue=invite to=to frame=adverbial -0.4
cue=invite to=to frame=bare -0.38
cue=invoke -0.16
cue=invoke form=ing -0.27
cue=invoke form=past 0.26
cue=invoke frame=bare -0.12
cue=invoke frame=before -0.43
cue=invoke next=determiner -0.12
cue=issue -0.42
cue=issue aux=be -0.36
cue=issue form=base 0.05
cue=issue form=ing -0.62
cue=issue form=past -0.36
cue=issue form=s -1.78
cue=issue frame=adverbial -0.25
cue=issue frame=around -0.28
cue=issue frame=bare -1.02
cue=issue frame=before -0.44
cue=issue frame=colon -0.06
cue=issue frame=comma -0.43
cue=issue frame=later-that 0.62
cue=issue frame=preposition -0.09
cue=issue frame=that -0.97
cue=issue next=, -0.43
cue=issue next=. -0.4
cue=issue next=: -0.86
cue=issue next=adverb -0.48
cue=issue next=and -0.29
cue=issue next=at -0.88
cue=issue next=by -0.51
cue=issue next=determiner -0.24
cue=issue next=for -1.17
cue=issue next=function -1.68
cue=issue next=in -0.66
cue=issue next=name -0.67
cue=issue next=noun -0.97
cue=issue next=of 0.21
cue=issue next=on -0.7
cue=issue next=pronoun -0.05
cue=issue next=that -0.97
cue=issue next=to -0.91
cue=issue next=verb-base -0.99
cue=issue next=verb-ing -0.62
cue=issue next=verb-past -0.5
cue=issue next=with 0.62
cue=issue to=at frame=bare -0.55
cue=issue to=at frame=preposition -0.54
cue=issue to=by frame=adverbial -0.53
cue=issue to=by frame=bare -0.17
cue=issue to=by frame=preposition -0.4
cue=issue to=for frame=adverbial -0.39
cue=issue to=for frame=bare -0.71
cue=issue to=for frame=preposition -0.9
cue=issue to=in frame=adverbial -0.96
cue=issue to=in frame=bare -0.2
cue=issue to=in frame=preposition -0.56
cue=issue to=like frame=adverbial -0.18
cue=issue to=like frame=bare -0.36
cue=issue to=like frame=preposition -0.61
cue=issue to=of frame=bare 0.11
cue=issue to=of frame=preposition -0.38
cue=issue to=on frame=bare -0.43
cue=issue to=on frame=preposition -0.52
cue=issue to=to frame=adverbial -0.5
cue=issue to=to frame=bare -0.55
cue=issue to=with frame=adverbial -0.9
cue=issue to=with frame=bare -0.75
cue=issue to=with frame=preposition 0.69
cue=jab -0.23
cue=jab frame=bare -0.19
cue=jeer -0.27
cue=jeer frame=bare -0.62
cue=joke -0.06
cue=joke form=base -0.23
cue=joke form=past -0.12
cue=joke form=s -0.08
cue=joke frame=adverbial -0.38
cue=joke frame=bare -0.35
cue=joke frame=preposition 0.1
cue=joke frame=that 0.76
cue=joke next=about 0.06
cue=joke next=that 0.68
cue=joke to=about frame=adverbial -0.74
cue=joke to=about frame=bare 0.08
cue=joke to=about frame=preposition 0.25
cue=judge -0.75
cue=judge form=base -0.67
cue=judge form=s -0.86
cue=judge frame=adverbial -1.13
cue=judge frame=bare -0.45
cue=judge frame=before -0.19
cue=judge frame=comma -0.67
cue=judge frame=later-that -1.16
cue=judge frame=preposition -1.14
cue=judge frame=quoted -0.96
cue=judge frame=that 0.13
cue=judge next=, -0.7
cue=judge next=function -0.19
cue=judge next=in -0.61
cue=judge next=name -1.16
cue=judge next=noun -0.94
cue=judge next=on -0.78
cue=judge next=that 0.13
cue=judge next=verb-ing -0.92
cue=judge next=verb-past -0.91
cue=judge next=who -0.49
cue=judge to=in frame=adverbial -0.33
cue=judge to=in frame=bare -0.55
cue=judge to=in frame=preposition -0.25
cue=judge to=on frame=bare -0.83
cue=judge to=on frame=preposition -0.53
cue=knock -0.54
cue=knock form=base -1.1
cue=knock frame=preposition -0.76
cue=knock next=function -0.98
cue=knock next=name 0.4
cue=know 0.15
cue=know aux=do -0.5
cue=know aux=modal -0.85
cue=know aux=to -0.48
cue=know form=ing -0.06
cue=know form=participle -0.33
cue=know form=past -0.22
cue=know form=s 0.55
cue=know frame=bare -0.07
cue=know frame=before -1.2
cue=know frame=colon -0.55
cue=know frame=comma 0.26
cue=know frame=later-that 0.28
cue=know frame=preposition -0.39
cue=know frame=quoted -0.42
cue=know frame=that -0.14
cue=know next=, 0.1
cue=know next=about -0.62
cue=know next=as 0.05
cue=know next=determiner -0.67
cue=know next=for -0.36
cue=know next=function 0.56
cue=know next=how 0.07
cue=know next=it -0.38
cue=know next=noun -0.47
cue=know next=pronoun 0.44
cue=know next=that -0.15
cue=know next=to -0.33
cue=know next=what -0.21
cue=know to=about frame=adverbial -0.57
cue=know to=about frame=bare -0.75
cue=know to=about frame=preposition -0.25
cue=know to=as frame=adverbial -0.74
cue=know to=as frame=bare 0.05
cue=know to=as frame=before -0.39
cue=know to=as frame=preposition -0.12
cue=know to=as frame=quoted -0.57
cue=know to=for frame=adverbial -0.05
cue=know to=for frame=bare -0.4
cue=know to=for frame=before -0.32
cue=know to=for frame=preposition -0.31
cue=know to=to frame=adverbial -0.51
cue=know to=to frame=bare -0.09
cue=know to=to frame=before -0.36
cue=know to=to frame=preposition -0.74
cue=label 0.19
cue=label form=base 0.22
cue=label form=ing -0.08
cue=label form=past 0.13
cue=label frame=bare -0.17
cue=label frame=quoted -0.08
cue=label next=name -0.16
cue=lambaste -0.07
cue=lambaste form=past -0.07
cue=lambaste frame=bare 0.1
cue=lament 0.9
cue=lament form=past 0.12
cue=lament frame=bare 0.88
cue=lament frame=quoted 0.28
cue=lament next=determiner 0.63
cue=lash -0.26
cue=lash form=past 0.06
cue=lash frame=bare -0.76
cue=lash frame=preposition 0.26
cue=lash next=function -0.18
cue=lash to=out frame=bare -0.64
cue=lash to=out frame=preposition 0.26
cue=laugh -0.4
cue=laugh form=base -1.01
cue=laugh form=s -0.21
cue=laugh frame=adverbial -0.56
cue=laugh frame=comma -0.48
cue=laugh frame=preposition -0.43
cue=laugh next=, -0.48
cue=laugh next=and -0.32
cue=lay aux=be -0.86
cue=lay form=ing 0.1
cue=lay form=past -0.5
cue=lay form=s 0.86
cue=lay frame=adverbial -0.3
cue=lay frame=bare -0.05
cue=lay frame=later-that -0.62
cue=lay frame=preposition 0.24
cue=lay next=function 0.5
cue=lay next=noun -0.92
cue=lay next=verb-s -0.57
cue=lay to=off frame=bare 0.22
cue=lay to=off frame=preposition 0.19
cue=lay to=out frame=adverbial -0.18
cue=lay to=out frame=bare 0.54
cue=lay to=out frame=preposition 0.25
cue=lean -0.61
cue=lean aux=be -0.69
cue=lean form=base -0.61
cue=lean form=ing -0.9
cue=lean form=s -0.15
cue=lean frame=adverbial -0.5
cue=lean frame=bare -0.23
cue=lean frame=before -0.53
cue=lean frame=preposition -0.78
cue=lean next=adverb -0.73
cue=lean next=function -0.99
cue=lean next=on -0.76
cue=lean to=on frame=bare -0.49
cue=lean to=on frame=preposition -0.44
cue=lean to=toward frame=adverbial -0.28
cue=lean to=toward frame=bare -0.42
cue=lean to=toward frame=preposition -0.48
cue=learn 0.16
cue=learn aux=have -0.85
cue=learn aux=modal 0.1
cue=learn aux=to -0.35
cue=learn form=base -0.13
cue=learn form=ing -0.41
cue=learn form=past 0.21
cue=learn frame=adverbial 0.27
cue=learn frame=bare -0.05
cue=learn frame=before -0.71
cue=learn frame=preposition -0.15
cue=learn next=determiner -0.7
cue=learn next=noun -0.81
cue=learn next=possessive 0.65
cue=lecture -0.11
cue=lecture frame=bare 0.07
cue=like -0.55
cue=like aux=be -1.19
cue=like aux=do 0.81
cue=like aux=modal 0.46
cue=like form=base -0.63
cue=like frame=around -0.35
cue=like frame=bare -0.74
cue=like frame=before -0.56
cue=like frame=comma -0.83
cue=like frame=later-that -1.22
cue=like frame=preposition -0.23
cue=like frame=quoted 0.37
cue=like next=, -0.83
cue=like next=determiner -0.45
cue=like next=function -0.18
cue=like next=it -0.06
cue=like next=name -1.31
cue=like next=noun -0.16
cue=like next=of -0.81
cue=like next=possessive -0.45
cue=like next=pronoun -1.72
cue=like next=quoted 0.51
cue=like next=to 0.45
cue=like next=verb-ing -0.91
cue=like to=of frame=bare -0.47
cue=like to=of frame=preposition -0.55
cue=like to=to frame=adverbial -0.09
cue=like to=to frame=bare 0.39
cue=liken -0.34
cue=liken aux=have -0.57
cue=liken form=past -0.34
cue=liken frame=bare 0.25
cue=list 0.2
cue=list aux=be -0.69
cue=list form=base -0.26
cue=list form=ing 0.19
cue=list form=past -0.11
cue=list form=s 0.28
cue=list frame=adverbial -0.05
cue=list frame=bare 0.11
cue=list frame=before -0.49
cue=list frame=colon -0.74
cue=list frame=comma -0.67
cue=list frame=preposition -0.07
cue=list frame=quoted 0.06
cue=list next=, -0.67
cue=list next=as -0.65
cue=list next=determiner 0.74
cue=list next=from -0.53
cue=list next=function -0.55
cue=list next=name 0.26
cue=list next=noun -0.45
cue=list next=of -0.16
cue=list next=on -0.83
cue=list to=as frame=bare -0.37
cue=list to=as frame=preposition -0.42
cue=list to=from frame=bare -0.54
cue=list to=from frame=preposition -0.27
cue=list to=of frame=adverbial -0.09
cue=list to=of frame=bare -0.37
cue=list to=of frame=preposition -0.08
cue=list to=on frame=adverbial -0.55
cue=list to=on frame=bare -0.49
cue=list to=on frame=preposition -0.61
cue=loathe -0.65
cue=loathe frame=bare -0.54
cue=lobby -0.52
cue=lobby aux=have -0.2
cue=lobby form=base -1.13
cue=lobby form=ing -0.63
cue=lobby form=past -0.14
cue=lobby frame=bare -0.58
cue=lobby frame=later-that -0.62
cue=lobby frame=preposition -0.5
cue=lobby next=for 0.19
cue=lobby next=noun -0.78
cue=lobby to=for frame=bare -0.25
cue=lobby to=for frame=preposition -0.1
cue=long -0.47
cue=long aux=be -0.5
cue=long aux=have 0.19
cue=long form=base -0.47
cue=long frame=adverbial -0.87
cue=long frame=bare -2.09
cue=long frame=before -0.48
cue=long frame=colon -0.87
cue=long frame=comma -0.61
cue=long frame=later-that 0.62
cue=long frame=preposition -0.84
cue=long frame=quoted -0.72
cue=long next=, -0.61
cue=long next=after -0.58
cue=long next=and -0.15
cue=long next=as -0.62
cue=long next=determiner -0.55
cue=long next=function -0.42
cue=long next=name -0.97
cue=long next=noun -0.78
cue=long next=verb-base -0.87
cue=long next=verb-participle -0.64
cue=long next=verb-past 0.17
cue=long to=after frame=bare -0.3
cue=long to=after frame=preposition -0.39
cue=long to=as frame=adverbial -0.33
cue=long to=as frame=bare -0.61
cue=long to=as frame=preposition -0.54
cue=long to=before frame=bare -0.38
cue=long to=before frame=preposition -0.55
cue=look -0.1
cue=look aux=be 0.11
cue=look aux=do -0.46
cue=look aux=have -1.04
cue=look aux=modal -0.33
cue=look aux=to -1.03
cue=look form=base -0.1
cue=look form=ing -0.32
cue=look form=past -0.17
cue=look form=s -0.51
cue=look frame=adverbial -0.17
cue=look frame=around -0.41
cue=look frame=bare -0.35
cue=look frame=before -1.02
cue=look frame=colon -0.65
cue=look frame=later-that -0.29
cue=look frame=quoted -0.74
cue=look next=adverb -0.61
cue=look next=determiner -0.9
cue=look next=for -0.13
cue=look next=function -0.67
cue=look next=noun -1.89
cue=look next=to 0.38
cue=look next=verb-base -0.9
cue=look to=at frame=adverbial -1.07
cue=look to=at frame=bare 0.09
cue=look to=at frame=later-that 0.08
cue=look to=at frame=preposition -0.16
cue=look to=for frame=adverbial -0.4
cue=look to=for frame=bare -0.13
cue=look to=for frame=before -0.38
cue=look to=for frame=preposition -0.12
cue=look to=into frame=bare -0.8
cue=look to=into frame=preposition -0.36
cue=look to=like frame=adverbial -0.49
cue=look to=like frame=bare -0.98
cue=look to=like frame=preposition -0.19
cue=look to=to frame=bare 0.42
cue=look to=to frame=before -0.53
cue=love -0.1
cue=love aux=modal 0.36
cue=love form=base -0.14
cue=love form=past -0.49
cue=love frame=preposition -0.08
cue=love next=noun -0.86
cue=maintain -0.88
cue=maintain aux=have -0.22
cue=maintain aux=to -0.58
cue=maintain form=base -0.44
cue=maintain form=ing -0.52
cue=maintain form=past -0.61
cue=maintain form=s -0.64
cue=maintain frame=bare -1.35
cue=maintain frame=before -0.31
cue=maintain frame=preposition -0.5
cue=maintain frame=that 0.12
cue=maintain next=determiner -0.84
cue=maintain next=possessive -0.57
cue=maintain next=that 0.12
cue=mention aux=be -0.43
cue=mention aux=do 0.1
cue=mention aux=have -0.27
cue=mention aux=to -0.64
cue=mention form=base 0.34
cue=mention form=ing 0.36
cue=mention form=past -0.54
cue=mention form=s -0.44
cue=mention frame=adverbial -0.39
cue=mention frame=bare 0.62
cue=mention frame=before -0.67
cue=mention frame=later-that -0.95
cue=mention frame=preposition -0.13
cue=mention frame=quoted -0.73
cue=mention next=as -0.96
cue=mention next=determiner 0.05
cue=mention next=function -0.55
cue=mention next=name 0.3
cue=mention next=possessive 0.62
cue=mention to=as frame=bare -0.56
cue=mention to=as frame=preposition -0.58
cue=mention to=of frame=adverbial -1.16
cue=mention to=of frame=bare 0.1
cue=mention to=of frame=preposition 0.33
cue=mind -0.52
cue=mind form=base -0.31
cue=mind form=s -0.79
cue=mind frame=adverbial -0.34
cue=mind frame=bare -0.09
cue=mind frame=comma -0.66
cue=mind frame=preposition -0.35
cue=mind next=, -0.66
cue=mind next=determiner -0.08
cue=mind next=function 0.15
cue=minimize -0.81
cue=minimize form=base -0.59
cue=minimize frame=bare -0.71
cue=mock 0.14
cue=mock aux=have -0.34
cue=mock form=base 0.26
cue=mock form=ing -0.12
cue=mock form=past -0.07
cue=mock frame=around -0.67
cue=mock frame=bare 0.37
cue=mock frame=later-that -0.67
cue=mock frame=quoted -1.17
cue=mock next=name 0.45
cue=mock next=noun -0.08
cue=mock next=possessive -0.31
cue=muse 0.18
cue=muse form=past 0.18
cue=muse frame=bare -0.72
cue=name -0.25
cue=name aux=be -1.31
cue=name aux=modal -0.19
cue=name form=base -0.6
cue=name form=ing 0.19
cue=name form=past -0.17
cue=name form=s -1.13
cue=name frame=adverbial -0.8
cue=name frame=around -0.32
cue=name frame=bare -0.07
cue=name frame=before -0.69
cue=name frame=colon -0.35
cue=name frame=comma -0.45
cue=name frame=later-that -0.9
cue=name frame=preposition -1.35
cue=name frame=quoted -0.22
cue=name next=, -0.45
cue=name next=adverb -0.72
cue=name next=and -0.37
cue=name next=determiner 0.18
cue=name next=for -0.96
cue=name next=function -0.15
cue=name next=in -0.46
cue=name next=name -0.59
cue=name next=noun 0.07
cue=name next=of -1.1
cue=name next=on -1.04
cue=name next=quoted 0.14
cue=name next=verb-past -0.56
cue=name to=for frame=adverbial -0.29
cue=name to=for frame=bare -0.75
cue=name to=for frame=preposition -0.59
cue=name to=in frame=bare -0.25
cue=name to=in frame=preposition -0.33
cue=name to=of frame=adverbial -0.49
cue=name to=of frame=bare -0.86
cue=name to=of frame=preposition -0.52
cue=name to=on frame=adverbial -0.37
cue=name to=on frame=bare -0.74
cue=name to=on frame=preposition -0.61
cue=need -0.43
cue=need aux=modal -1.01
cue=need form=base -0.31
cue=need form=past -0.67
cue=need form=s -0.33
cue=need frame=around -0.24
cue=need frame=bare -0.89
cue=need frame=before -0.75
cue=need frame=colon -0.56
cue=need frame=later-that -0.78
cue=need frame=preposition -0.36
cue=need frame=quoted -1.26
cue=need next=determiner -0.68
cue=need next=for -0.07
cue=need next=function -0.51
cue=need next=in -0.62
cue=need next=it -0.57
cue=need next=name -0.59
cue=need next=noun 0.19
cue=need next=number -0.58
cue=need next=of -0.88
cue=need next=possessive 0.09
cue=need next=to -0.5
cue=need next=verb-base -0.85
cue=need to=for frame=adverbial -1.04
cue=need to=for frame=bare -0.3
cue=need to=for frame=preposition -0.07
cue=need to=in frame=adverbial -0.58
cue=need to=in frame=bare -0.21
cue=need to=in frame=preposition -0.71
cue=need to=of frame=bare -0.56
cue=need to=of frame=preposition -0.62
cue=need to=to frame=adverbial 0.09
cue=need to=to frame=bare -1.01
cue=need to=to frame=before -0.46
cue=need to=to frame=later-that -0.7
cue=need to=to frame=preposition -0.55
cue=needle -0.47
cue=needle frame=bare -0.1
cue=nominate -0.21
cue=nominate aux=be -0.33
cue=nominate aux=modal -0.29
cue=nominate form=base -0.08
cue=nominate form=ing -0.29
cue=nominate form=past -0.08
cue=nominate frame=preposition -0.72
cue=nominate next=by -0.54
cue=nominate next=determiner 0.18
cue=nominate next=name 0.23
cue=nominate next=noun -0.24
cue=nominate next=verb-base -1.4
cue=nominate next=verb-s -0.83
cue=nominate to=by frame=bare -0.33
cue=nominate to=by frame=preposition -0.38
cue=note 0.28
cue=note form=base 0.12
cue=note form=ing 0.21
cue=note form=past 0.37
cue=note form=s -0.42
cue=note frame=adverbial -0.15
cue=note frame=around -0.11
cue=note frame=bare 0.07
cue=note frame=before -0.38
cue=note frame=colon -0.68
cue=note frame=comma 0.53
cue=note frame=later-that 0.26
cue=note frame=preposition 0.12
cue=note frame=quoted 0.15
cue=note frame=that 0.37
cue=note next=, 0.3
cue=note next=: -0.58
cue=note next=determiner 0.43
cue=note next=in -0.12
cue=note next=noun -0.32
cue=note next=possessive 0.31
cue=note next=pronoun -0.22
cue=note next=that 0.22
cue=note to=in frame=bare -0.54
cue=note to=in frame=preposition -0.64
cue=notice -0.52
cue=notice form=base -1.38
cue=notice frame=adverbial -0.64
cue=notice frame=bare -0.54
cue=notice frame=before -0.46
cue=notice frame=preposition -0.89
cue=noun:account -0.49
cue=noun:account form= -0.49
cue=noun:account frame=adverbial -1.11
cue=noun:account frame=bare -0.25
cue=noun:account frame=comma -0.53
cue=noun:account frame=later-that -0.71
cue=noun:account frame=preposition -0.39
cue=noun:account frame=quoted -0.86
cue=noun:account next=, -0.53
cue=noun:account next=and -0.32
cue=noun:account next=as -0.58
cue=noun:account next=for -1.1
cue=noun:account next=from -0.52
cue=noun:account next=function -1.03
cue=noun:account next=of 0.13
cue=noun:account next=to 0.09
cue=noun:account next=verb-past -0.51
cue=noun:account to=as frame=bare -0.27
cue=noun:account to=as frame=preposition -0.42
cue=noun:account to=for frame=adverbial -0.18
cue=noun:account to=for frame=bare -0.75
cue=noun:account to=for frame=preposition -0.66
cue=noun:account to=from frame=adverbial -0.3
cue=noun:account to=from frame=bare -0.21
cue=noun:account to=from frame=preposition -0.38
cue=noun:account to=of frame=adverbial -0.67
cue=noun:account to=of frame=bare 0.06
cue=noun:account to=of frame=preposition 0.09
cue=noun:account to=to frame=bare 0.14
cue=noun:accusation -0.09
cue=noun:accusation form= -0.09
cue=noun:accusation frame=adverbial -0.97
cue=noun:accusation frame=bare 0.13
cue=noun:accusation frame=that -0.32
cue=noun:accusation next=of 0.22
cue=noun:accusation next=that -0.32
cue=noun:accusation to=of frame=adverbial -0.6
cue=noun:accusation to=of frame=bare 0.11
cue=noun:accusation to=of frame=preposition 0.25
cue=noun:admiration -0.13
cue=noun:admiration form= -0.13
cue=noun:admiration frame=adverbial -0.55
cue=noun:admiration frame=bare 0.14
cue=noun:admission 0.11
cue=noun:admission form= 0.11
cue=noun:admission frame=bare -0.83
cue=noun:advice 0.06
cue=noun:advice form= 0.06
cue=noun:advice frame=adverbial 0.44
cue=noun:advice frame=bare -0.24
cue=noun:advice frame=preposition -0.18
cue=noun:advice next=from 0.2
cue=noun:advice next=function 0.3
cue=noun:advice to=from frame=bare -0.53
cue=noun:advice to=from frame=preposition -0.5
cue=noun:agreement -0.24
cue=noun:agreement form= -0.24
cue=noun:agreement frame=adverbial -0.97
cue=noun:agreement frame=bare -0.68
cue=noun:agreement frame=comma -0.8
cue=noun:agreement frame=later-that -0.96
cue=noun:agreement frame=preposition -0.59
cue=noun:agreement frame=quoted -0.72
cue=noun:agreement frame=that 0.2
cue=noun:agreement next=, -0.8
cue=noun:agreement next=and -0.25
cue=noun:agreement next=function -1.32
cue=noun:agreement next=that 0.2
cue=noun:agreement next=to -0.07
cue=noun:agreement next=verb-past -0.47
cue=noun:agreement next=with -0.38
cue=noun:agreement to=to frame=adverbial -0.7
cue=noun:agreement to=with frame=adverbial -0.44
cue=noun:agreement to=with frame=bare -0.69
cue=noun:agreement to=with frame=preposition -0.15
cue=noun:allegation 0.18
cue=noun:allegation form= 0.18
cue=noun:allegation frame=adverbial -0.8
cue=noun:allegation frame=bare 0.05
cue=noun:allegation frame=preposition 0.15
cue=noun:allegation frame=that -0.14
cue=noun:allegation next=function -0.14
cue=noun:allegation next=that -0.14
cue=noun:analysis -1.28
cue=noun:analysis form= -1.28
cue=noun:analysis frame=adverbial -0.42
cue=noun:analysis frame=bare -0.8
cue=noun:analysis frame=later-that -0.4
cue=noun:analysis frame=preposition -0.77
cue=noun:analysis next=of -0.92
cue=noun:analysis next=verb-s -0.32
cue=noun:analysis to=of frame=adverbial -0.25
cue=noun:analysis to=of frame=bare -0.66
cue=noun:analysis to=of frame=preposition -0.62
cue=noun:announcement frame=adverbial -0.98
cue=noun:announcement frame=bare 0.13
cue=noun:announcement frame=comma -0.65
cue=noun:announcement frame=later-that -0.61
cue=noun:announcement frame=preposition 0.08
cue=noun:announcement frame=quoted -0.58
cue=noun:announcement next=, -0.65
cue=noun:announcement next=function -0.83
cue=noun:announcement next=verb-past -0.51
cue=noun:announcement to=of frame=adverbial -0.51
cue=noun:announcement to=of frame=bare -0.13
cue=noun:anxiety -0.15
cue=noun:anxiety form= -0.15
cue=noun:anxiety frame=adverbial 0.06
cue=noun:anxiety frame=bare -0.98
cue=noun:anxiety next=function -0.33
cue=noun:anxiety to=among frame=adverbial 0.13
cue=noun:anxiety to=among frame=bare -0.72
cue=noun:anxiety to=among frame=preposition -0.77
cue=noun:apology -0.69
cue=noun:apology form= -0.69
cue=noun:approval -0.63
cue=noun:approval form= -0.63
cue=noun:approval frame=adverbial -0.68
cue=noun:approval frame=bare -0.46
cue=noun:approval frame=comma -0.66
cue=noun:approval frame=preposition -0.28
cue=noun:approval next=, -0.66
cue=noun:approval next=function -0.65
cue=noun:approval next=noun -0.54
cue=noun:approval next=of -0.1
cue=noun:approval next=verb-ing -0.8
cue=noun:approval to=of frame=adverbial -0.49
cue=noun:approval to=of frame=bare -0.07
cue=noun:approval to=of frame=preposition -0.07
cue=noun:argument 0.11
cue=noun:argument form= 0.11
cue=noun:argument frame=adverbial 0.08
cue=noun:argument frame=bare -1.04
cue=noun:argument frame=comma -0.85
cue=noun:argument frame=later-that 0.18
cue=noun:argument frame=preposition -0.4
cue=noun:argument frame=that -0.34
cue=noun:argument next=, -0.85
cue=noun:argument next=about -0.49
cue=noun:argument next=for -0.28
cue=noun:argument next=function -0.11
cue=noun:argument next=in 0.29
cue=noun:argument next=that -0.34
cue=noun:argument to=about frame=bare -0.65
cue=noun:argument to=about frame=preposition -0.28
cue=noun:argument to=for frame=bare -0.07
cue=noun:argument to=for frame=preposition -0.29
cue=noun:argument to=in frame=adverbial 0.09
cue=noun:argument to=in frame=bare -0.57
cue=noun:argument to=in frame=preposition -0.58
cue=noun:assertion 0.31
cue=noun:assertion form= 0.31
cue=noun:assertion frame=adverbial 0.37
cue=noun:assertion frame=bare 0.27
cue=noun:assertion frame=that 0.06
cue=noun:assertion next=that 0.06
cue=noun:assessment -0.24
cue=noun:assessment form= -0.24
cue=noun:assessment frame=bare 0.06
cue=noun:assessment to=of frame=bare 0.06
cue=noun:assumption 0.2
cue=noun:assumption form= 0.2
cue=noun:assumption frame=bare -0.66
cue=noun:assumption frame=that 0.4
cue=noun:assumption next=that 0.4
cue=noun:belief -0.11
cue=noun:belief form= -0.11
cue=noun:belief frame=bare -0.46
cue=noun:belief frame=that 0.25
cue=noun:belief next=that 0.25
cue=noun:bid -1.31
cue=noun:bid form= -1.31
cue=noun:bid frame=adverbial -0.36
cue=noun:bid frame=bare -0.98
cue=noun:bid frame=comma -0.29
cue=noun:bid frame=later-that -0.29
cue=noun:bid frame=preposition -0.79
cue=noun:bid next=, -0.29
cue=noun:bid next=for -1.03
cue=noun:bid next=function -0.54
cue=noun:bid next=noun -0.27
cue=noun:bid next=to -0.57
cue=noun:bid to=for frame=adverbial -0.15
cue=noun:bid to=for frame=bare -0.71
cue=noun:bid to=for frame=preposition -0.71
cue=noun:bid to=to frame=adverbial -0.44
cue=noun:bid to=to frame=bare -0.49
cue=noun:commitment -0.34
cue=noun:commitment form= -0.34
cue=noun:commitment frame=adverbial -1.01
cue=noun:commitment frame=bare -0.21
cue=noun:commitment frame=preposition -0.34
cue=noun:commitment next=to -0.08
cue=noun:commitment to=to frame=adverbial -1.01
cue=noun:commitment to=to frame=preposition -0.2
cue=noun:complaint 0.15
cue=noun:complaint form= 0.15
cue=noun:complaint frame=bare -0.27
cue=noun:complaint frame=preposition -0.63
cue=noun:complaint frame=that 0.93
cue=noun:complaint next=that 0.93
cue=noun:conclusion -0.23
cue=noun:conclusion form= -0.23
cue=noun:conclusion frame=bare -0.81
cue=noun:conclusion frame=preposition -0.08
cue=noun:confidence 0.17
cue=noun:confidence form= 0.17
cue=noun:confidence frame=adverbial -0.72
cue=noun:confidence frame=preposition -0.16
cue=noun:confidence next=in 0.11
cue=noun:confidence to=in frame=adverbial -0.66
cue=noun:confidence to=in frame=bare 0.12
cue=noun:contention -0.12
cue=noun:contention form= -0.12
cue=noun:contention frame=bare -0.27
cue=noun:criticism 0.07
cue=noun:criticism form= 0.07
cue=noun:criticism frame=adverbial -0.46
cue=noun:criticism frame=bare -0.07
cue=noun:criticism frame=comma -0.9
cue=noun:criticism frame=later-that -1.31
cue=noun:criticism next=, -0.9
cue=noun:criticism next=for -0.36
cue=noun:criticism next=from -0.3
cue=noun:criticism next=function -0.36
cue=noun:criticism next=of 0.09
cue=noun:criticism next=on 0.22
cue=noun:criticism to=for frame=adverbial -0.44
cue=noun:criticism to=for frame=bare -0.08
cue=noun:criticism to=for frame=preposition -0.27
cue=noun:criticism to=from frame=adverbial 0.17
cue=noun:criticism to=from frame=bare -0.56
cue=noun:criticism to=from frame=preposition -0.99
cue=noun:criticism to=of frame=adverbial -1.24
cue=noun:criticism to=of frame=bare -0.1
cue=noun:criticism to=of frame=later-that -0.53
cue=noun:criticism to=of frame=preposition -0.07
cue=noun:criticism to=of frame=quoted 0.15
cue=noun:criticism to=on frame=bare 0.26
cue=noun:criticism to=on frame=preposition 0.18
cue=noun:criticism to=over frame=adverbial -0.63
cue=noun:criticism to=over frame=bare -0.83
cue=noun:criticism to=over frame=preposition 0.12
cue=noun:decision -0.24
cue=noun:decision form= -0.24
cue=noun:decision frame=adverbial -0.49
cue=noun:decision frame=comma -0.8
cue=noun:decision frame=later-that -1.16
cue=noun:decision frame=preposition -0.4
cue=noun:decision frame=quoted -0.73
cue=noun:decision frame=that -0.07
cue=noun:decision next=, -0.8
cue=noun:decision next=by -0.92
cue=noun:decision next=function -1.4
cue=noun:decision next=in -0.79
cue=noun:decision next=name -0.78
cue=noun:decision next=not 0.07
cue=noun:decision next=noun -0.63
cue=noun:decision next=on 0.58
cue=noun:decision next=pronoun -0.67
cue=noun:decision next=that -0.07
cue=noun:decision next=to -0.13
cue=noun:decision next=verb-past -0.66
cue=noun:decision to=by frame=adverbial -0.68
cue=noun:decision to=by frame=bare -0.41
cue=noun:decision to=by frame=preposition -0.48
cue=noun:decision to=in frame=adverbial -0.63
cue=noun:decision to=in frame=bare -0.7
cue=noun:decision to=in frame=preposition -0.39
cue=noun:decision to=on frame=adverbial 0.31
cue=noun:decision to=on frame=bare 0.28
cue=noun:decision to=on frame=preposition 0.29
cue=noun:decision to=to frame=adverbial -1.71
cue=noun:decision to=to frame=bare -0.14
cue=noun:decision to=to frame=later-that -0.36
cue=noun:decision to=to frame=preposition 0.15
cue=noun:declaration -0.06
cue=noun:declaration form= -0.06
cue=noun:declaration frame=adverbial -0.82
cue=noun:declaration frame=bare 0.29
cue=noun:declaration frame=preposition -0.24
cue=noun:defense -0.13
cue=noun:defense form= -0.13
cue=noun:defense frame=adverbial -0.9
cue=noun:defense frame=bare -0.08
cue=noun:defense frame=comma -0.8
cue=noun:defense frame=later-that -0.24
cue=noun:defense frame=preposition 0.07
cue=noun:defense frame=quoted -0.88
cue=noun:defense next=, -0.8
cue=noun:defense next=and -0.32
cue=noun:defense next=function -1.22
cue=noun:defense next=name -1.37
cue=noun:defense next=noun -1.3
cue=noun:defense next=of 0.43
cue=noun:defense to=of frame=adverbial -0.71
cue=noun:defense to=of frame=bare 0.36
cue=noun:defense to=of frame=preposition 0.25
cue=noun:denunciation 0.34
cue=noun:denunciation form= 0.34
cue=noun:denunciation frame=bare 0.29
cue=noun:denunciation frame=preposition 0.31
cue=noun:denunciation next=of 0.34
cue=noun:denunciation to=of frame=bare 0.29
cue=noun:denunciation to=of frame=preposition 0.31
cue=noun:description -0.19
cue=noun:description form= -0.19
cue=noun:description frame=adverbial 0.28
cue=noun:description frame=bare -0.52
cue=noun:description frame=preposition -0.13
cue=noun:description next=of -0.2
cue=noun:description to=of frame=adverbial 0.28
cue=noun:description to=of frame=bare -0.42
cue=noun:description to=of frame=preposition -0.37
cue=noun:disagreement 0.32
cue=noun:disagreement form= 0.32
cue=noun:disagreement frame=bare 0.14
cue=noun:disagreement frame=preposition 0.39
cue=noun:disagreement next=function 0.05
cue=noun:discussion -0.28
cue=noun:discussion form= -0.28
cue=noun:discussion frame=adverbial -0.85
cue=noun:discussion frame=bare -0.19
cue=noun:discussion frame=comma -0.22
cue=noun:discussion frame=preposition -0.07
cue=noun:discussion next=, -0.22
cue=noun:discussion next=function -0.59
cue=noun:discussion next=of 0.21
cue=noun:discussion next=with -0.79
cue=noun:discussion to=of frame=adverbial -0.51
cue=noun:discussion to=of frame=bare 0.18
cue=noun:discussion to=of frame=preposition 0.11
cue=noun:discussion to=with frame=adverbial -0.39
cue=noun:discussion to=with frame=bare -0.69
cue=noun:discussion to=with frame=preposition -0.65
cue=noun:dissatisfaction -0.78
cue=noun:dissatisfaction form= -0.78
cue=noun:dissatisfaction frame=bare -0.48
cue=noun:effort -0.68
cue=noun:effort form= -0.68
cue=noun:effort frame=adverbial -0.16
cue=noun:effort frame=bare -0.61
cue=noun:effort frame=colon -0.35
cue=noun:effort frame=comma -0.61
cue=noun:effort frame=later-that -1.24
cue=noun:effort frame=preposition -1.29
cue=noun:effort frame=quoted -0.89
cue=noun:effort next=, -0.61
cue=noun:effort next=by -0.79
cue=noun:effort next=function -1.15
cue=noun:effort next=in -0.72
cue=noun:effort next=of -0.85
cue=noun:effort next=on -0.91
cue=noun:effort next=to -0.24
cue=noun:effort next=verb-s -0.35
cue=noun:effort to=against frame=bare -0.55
cue=noun:effort to=against frame=preposition -0.41
cue=noun:effort to=by frame=adverbial -1.02
cue=noun:effort to=by frame=bare -0.27
cue=noun:effort to=by frame=preposition -0.36
cue=noun:effort to=in frame=adverbial -0.58
cue=noun:effort to=in frame=bare -0.38
cue=noun:effort to=in frame=preposition -0.28
cue=noun:effort to=of frame=adverbial -0.47
cue=noun:effort to=of frame=bare -0.69
cue=noun:effort to=of frame=preposition -0.5
cue=noun:effort to=on frame=bare -0.8
cue=noun:effort to=on frame=preposition -0.52
cue=noun:effort to=to frame=bare -0.34
cue=noun:effort to=to frame=preposition -0.87
cue=noun:effort to=to frame=quoted -0.49
cue=noun:endorsement -0.19
cue=noun:endorsement form= -0.19
cue=noun:endorsement frame=adverbial -1.25
cue=noun:endorsement frame=bare -0.09
cue=noun:endorsement frame=comma -0.74
cue=noun:endorsement frame=later-that -0.72
cue=noun:endorsement frame=preposition -0.08
cue=noun:endorsement frame=quoted -0.97
cue=noun:endorsement next=, -0.74
cue=noun:endorsement next=from -0.91
cue=noun:endorsement next=function -1.28
cue=noun:endorsement next=in -0.78
cue=noun:endorsement next=of 0.2
cue=noun:endorsement to=from frame=adverbial -0.93
cue=noun:endorsement to=from frame=bare -0.42
cue=noun:endorsement to=from frame=preposition -0.56
cue=noun:endorsement to=in frame=bare -0.39
cue=noun:endorsement to=in frame=preposition -0.48
cue=noun:endorsement to=of frame=adverbial -0.95
cue=noun:endorsement to=of frame=bare 0.11
cue=noun:endorsement to=of frame=preposition 0.09
cue=noun:enthusiasm -0.29
cue=noun:enthusiasm form= -0.29
cue=noun:enthusiasm frame=adverbial -0.71
cue=noun:enthusiasm frame=bare -0.14
cue=noun:enthusiasm frame=preposition -0.06
cue=noun:enthusiasm next=and -0.36
cue=noun:enthusiasm next=for 0.19
cue=noun:enthusiasm to=for frame=adverbial -0.39
cue=noun:enthusiasm to=for frame=bare 0.2
cue=noun:enthusiasm to=for frame=preposition 0.14
cue=noun:evidence -0.52
cue=noun:evidence form= -0.52
cue=noun:evidence frame=bare -0.69
cue=noun:evidence frame=preposition -0.59
cue=noun:evidence frame=that -0.1
cue=noun:evidence next=of -0.49
cue=noun:evidence next=that -0.1
cue=noun:evidence next=to -0.2
cue=noun:evidence to=of frame=adverbial -0.59
cue=noun:evidence to=of frame=bare -0.28
cue=noun:evidence to=of frame=preposition -0.24
cue=noun:evidence to=to frame=adverbial 0.21
cue=noun:evidence to=to frame=bare -0.75
cue=noun:expectation -0.29
cue=noun:expectation form= -0.29
cue=noun:expectation frame=adverbial -0.7
cue=noun:expectation frame=preposition -0.21
cue=noun:expectation next=function 0.12
cue=noun:expectation next=of -1.31
cue=noun:expectation to=of frame=adverbial -0.51
cue=noun:expectation to=of frame=bare -0.87
cue=noun:expectation to=of frame=preposition -0.76
cue=noun:explanation -0.4
cue=noun:explanation form= -0.4
cue=noun:explanation frame=adverbial -0.65
cue=noun:explanation frame=bare -0.14
cue=noun:explanation frame=later-that -0.53
cue=noun:explanation frame=preposition -0.06
cue=noun:explanation next=for -0.98
cue=noun:explanation to=for frame=bare -0.6
cue=noun:explanation to=for frame=preposition -0.51
cue=noun:feeling -0.26
cue=noun:feeling form= -0.26
cue=noun:feeling frame=adverbial -0.5
cue=noun:feeling frame=bare -0.73
cue=noun:feeling frame=preposition 0.19
cue=noun:feeling next=function 0.06
cue=noun:finding -0.27
cue=noun:finding form= -0.27
cue=noun:finding frame=adverbial -0.72
cue=noun:finding frame=bare -0.74
cue=noun:finding frame=preposition -0.66
cue=noun:finding next=verb-base -0.63
cue=noun:frustration -0.27
cue=noun:frustration form= -0.27
cue=noun:frustration frame=adverbial -0.76
cue=noun:frustration frame=bare -0.37
cue=noun:frustration frame=preposition -0.11
cue=noun:frustration next=function 0.12
cue=noun:frustration next=with -0.61
cue=noun:frustration to=with frame=adverbial -0.47
cue=noun:frustration to=with frame=bare -0.69
cue=noun:frustration to=with frame=preposition -0.39
cue=noun:idea -0.09
cue=noun:idea form= -0.09
cue=noun:idea frame=adverbial -1.39
cue=noun:idea frame=bare -0.05
cue=noun:idea frame=colon -0.59
cue=noun:idea frame=comma -0.7
cue=noun:idea frame=later-that 0.19
cue=noun:idea frame=preposition -0.16
cue=noun:idea frame=that -0.15
cue=noun:idea next=, -0.7
cue=noun:idea next=: -0.54
cue=noun:idea next=and -0.49
cue=noun:idea next=for 0.06
cue=noun:idea next=of -0.63
cue=noun:idea next=that -0.15
cue=noun:idea to=of frame=adverbial -0.76
cue=noun:idea to=of frame=bare -0.45
cue=noun:idea to=of frame=preposition -0.32
cue=noun:impression 0.13
cue=noun:impression form= 0.13
cue=noun:impression frame=adverbial -0.59
cue=noun:impression frame=bare 0.07
cue=noun:impression frame=preposition -0.26
cue=noun:indication -0.88
cue=noun:indication form= -0.88
cue=noun:indication frame=that -0.42
cue=noun:indication next=that -0.42
cue=noun:insistence 0.16
cue=noun:insistence form= 0.16
cue=noun:insistence frame=that 0.13
cue=noun:insistence next=that 0.13
cue=noun:intention -0.47
cue=noun:intention form= -0.47
cue=noun:intention frame=adverbial -0.64
cue=noun:intention frame=bare -0.17
cue=noun:intention frame=preposition -0.72
cue=noun:intention next=of -0.98
cue=noun:intention to=of frame=bare -0.66
cue=noun:intention to=of frame=preposition -0.51
cue=noun:intention to=to frame=bare 0.08
cue=noun:invitation -0.82
cue=noun:invitation form= -0.82
cue=noun:invitation frame=bare -0.51
cue=noun:message -0.07
cue=noun:message form= -0.07
cue=noun:message frame=adverbial -0.19
cue=noun:message frame=bare -0.66
cue=noun:message frame=colon 0.55
cue=noun:message frame=comma -0.89
cue=noun:message frame=later-that -0.25
cue=noun:message frame=preposition -0.34
cue=noun:message frame=quoted -1.1
cue=noun:message frame=that -1.02
cue=noun:message next=, -0.89
cue=noun:message next=: 0.51
cue=noun:message next=about 0.24
cue=noun:message next=and -0.5
cue=noun:message next=for -1.05
cue=noun:message next=from -0.91
cue=noun:message next=function -0.67
cue=noun:message next=noun -0.42
cue=noun:message next=of 0.15
cue=noun:message next=on -0.78
cue=noun:message next=that -1.02
cue=noun:message next=to -0.19
cue=noun:message next=verb-past -0.51
cue=noun:message next=verb-s -0.58
cue=noun:message to=about frame=bare 0.05
cue=noun:message to=about frame=preposition 0.3
cue=noun:message to=for frame=bare -0.75
cue=noun:message to=for frame=preposition -0.6
cue=noun:message to=from frame=bare -0.27
cue=noun:message to=from frame=preposition -0.3
cue=noun:message to=of frame=adverbial -0.96
cue=noun:message to=of frame=bare 0.26
cue=noun:message to=of frame=preposition 0.11
cue=noun:message to=on frame=bare -1.23
cue=noun:message to=on frame=preposition -1.08
cue=noun:message to=to frame=bare -1.61
cue=noun:message to=to frame=preposition -1.21
cue=noun:news -0.51
cue=noun:news form= -0.51
cue=noun:news frame=adverbial -1
cue=noun:news frame=bare -0.97
cue=noun:news frame=colon -0.69
cue=noun:news frame=comma -0.15
cue=noun:news frame=later-that -0.09
cue=noun:news frame=preposition -0.41
cue=noun:news frame=that -0.4
cue=noun:news next=, -0.15
cue=noun:news next=adverb -0.67
cue=noun:news next=and -0.39
cue=noun:news next=for -1.6
cue=noun:news next=function -0.23
cue=noun:news next=in -0.67
cue=noun:news next=name -0.72
cue=noun:news next=noun -0.12
cue=noun:news next=of -0.36
cue=noun:news next=on -1.02
cue=noun:news next=that -0.4
cue=noun:news next=verb-base -1.11
cue=noun:news next=verb-ing -0.56
cue=noun:news next=verb-past -0.45
cue=noun:news next=verb-s -0.92
cue=noun:news next=’ -0.56
cue=noun:news to=for frame=adverbial -0.16
cue=noun:news to=for frame=bare -0.97
cue=noun:news to=for frame=preposition -1.07
cue=noun:news to=in frame=bare -0.45
cue=noun:news to=in frame=preposition -0.45
cue=noun:news to=of frame=adverbial -0.65
cue=noun:news to=of frame=bare -0.11
cue=noun:news to=of frame=preposition -0.18
cue=noun:news to=on frame=adverbial -0.66
cue=noun:news to=on frame=bare -0.6
cue=noun:news to=on frame=preposition -0.6
cue=noun:notion -0.22
cue=noun:notion form= -0.22
cue=noun:notion frame=adverbial -0.56
cue=noun:notion frame=bare -0.34
cue=noun:notion frame=preposition -0.22
cue=noun:notion frame=that -0.08
cue=noun:notion next=of -0.3
cue=noun:notion next=that -0.08
cue=noun:notion to=of frame=adverbial -0.46
cue=noun:notion to=of frame=bare -0.2
cue=noun:notion to=of frame=preposition -0.1
cue=noun:objection -0.83
cue=noun:objection form= -0.83
cue=noun:objection frame=bare -0.51
cue=noun:opinion 0.23
cue=noun:opinion form= 0.23
cue=noun:opinion frame=adverbial -0.05
cue=noun:opinion frame=later-that 0.06
cue=noun:opinion frame=preposition 0.21
cue=noun:opinion next=function -0.69
cue=noun:opinion next=noun -0.68
cue=noun:opinion to=of frame=adverbial -0.88
cue=noun:opinion to=of frame=bare 0.07
cue=noun:opinion to=of frame=preposition -0.17
cue=noun:opposition frame=adverbial -1.38
cue=noun:opposition frame=bare -0.07
cue=noun:opposition frame=comma -0.66
cue=noun:opposition frame=later-that -0.75
cue=noun:opposition frame=preposition 0.18
cue=noun:opposition next=, -0.66
cue=noun:opposition next=from -0.95
cue=noun:opposition next=noun -0.66
cue=noun:opposition next=to 0.2
cue=noun:opposition to=from frame=adverbial -0.58
cue=noun:opposition to=from frame=bare -0.46
cue=noun:opposition to=from frame=preposition -0.47
cue=noun:opposition to=to frame=adverbial -1.16
cue=noun:opposition to=to frame=bare 0.11
cue=noun:opposition to=to frame=preposition 0.34
cue=noun:optimism -1.02
cue=noun:optimism form= -1.02
cue=noun:optimism frame=bare -0.58
cue=noun:optimism frame=preposition -0.58
cue=noun:outrage -0.31
cue=noun:outrage form= -0.31
cue=noun:outrage frame=adverbial -0.5
cue=noun:outrage frame=bare -0.65
cue=noun:perception -0.12
cue=noun:perception form= -0.12
cue=noun:perception frame=adverbial 0.17
cue=noun:perception next=of 0.11
cue=noun:perception to=of frame=adverbial 0.17
cue=noun:perception to=of frame=bare 0.12
cue=noun:plea 0.08
cue=noun:plea form= 0.08
cue=noun:plea frame=adverbial -0.59
cue=noun:plea frame=bare 0.07
cue=noun:plea frame=preposition 0.12
cue=noun:prediction -0.21
cue=noun:prediction form= -0.21
cue=noun:prediction frame=bare -0.16
cue=noun:preference -0.12
cue=noun:preference form= -0.12
cue=noun:preference frame=bare -0.16
cue=noun:proposal -0.17
cue=noun:proposal form= -0.17
cue=noun:proposal frame=adverbial -1.17
cue=noun:proposal frame=comma -0.59
cue=noun:proposal frame=later-that -0.87
cue=noun:proposal frame=quoted -0.56
cue=noun:proposal frame=that -0.78
cue=noun:proposal next=, -0.59
cue=noun:proposal next=and -0.51
cue=noun:proposal next=for 0.54
cue=noun:proposal next=function -1.07
cue=noun:proposal next=on 0.1
cue=noun:proposal next=that -0.78
cue=noun:proposal next=to -0.1
cue=noun:proposal to=for frame=bare 0.33
cue=noun:proposal to=for frame=preposition 0.47
cue=noun:proposal to=on frame=adverbial -0.69
cue=noun:proposal to=on frame=preposition 0.18
cue=noun:proposal to=to frame=adverbial -1.31
cue=noun:proposal to=to frame=bare 0.08
cue=noun:proposal to=to frame=preposition -0.74
cue=noun:reaction -0.55
cue=noun:reaction form= -0.55
cue=noun:reaction frame=adverbial -0.7
cue=noun:reaction frame=bare -0.76
cue=noun:reaction frame=preposition -0.74
cue=noun:reaction next=function -0.51
cue=noun:reaction next=to -0.98
cue=noun:reaction to=to frame=adverbial -0.63
cue=noun:reaction to=to frame=bare -0.67
cue=noun:reaction to=to frame=preposition -0.68
cue=noun:recommendation -0.59
cue=noun:recommendation form= -0.59
cue=noun:recommendation frame=adverbial 0.17
cue=noun:recommendation frame=bare -0.91
cue=noun:recommendation frame=preposition -0.78
cue=noun:refusal -0.27
cue=noun:refusal form= -0.27
cue=noun:refusal frame=adverbial 0.05
cue=noun:refusal frame=bare -0.3
cue=noun:refusal frame=quoted -0.49
cue=noun:refusal next=to -0.18
cue=noun:refusal to=to frame=adverbial 0.05
cue=noun:refusal to=to frame=bare -0.23
cue=noun:rejection frame=adverbial -0.67
cue=noun:rejection frame=bare 0.05
cue=noun:rejection frame=preposition 0.11
cue=noun:rejection next=of 0.18
cue=noun:rejection to=of frame=adverbial -0.6
cue=noun:rejection to=of frame=bare 0.16
cue=noun:rejection to=of frame=preposition 0.13
cue=noun:resistance -0.46
cue=noun:resistance form= -0.46
cue=noun:resistance frame=adverbial -0.84
cue=noun:resistance frame=bare -0.24
cue=noun:resistance frame=preposition -0.3
cue=noun:resistance next=to 0.25
cue=noun:resistance to=to frame=bare 0.06
cue=noun:response -0.2
cue=noun:response form= -0.2
cue=noun:response frame=adverbial -1.42
cue=noun:response frame=bare -0.2
cue=noun:response frame=colon 0.32
cue=noun:response frame=comma -0.51
cue=noun:response frame=later-that -0.34
cue=noun:response frame=preposition -0.42
cue=noun:response frame=quoted -0.45
cue=noun:response next=, -0.51
cue=noun:response next=about -0.83
cue=noun:response next=from -0.85
cue=noun:response next=function 0.16
cue=noun:response next=noun -0.38
cue=noun:response to=about frame=adverbial -0.17
cue=noun:response to=about frame=bare -0.48
cue=noun:response to=about frame=preposition -0.59
cue=noun:response to=from frame=bare -0.19
cue=noun:response to=from frame=preposition -0.37
cue=noun:response to=to frame=adverbial -1.07
cue=noun:response to=to frame=bare -0.13
cue=noun:response to=to frame=later-that -0.65
cue=noun:response to=to frame=quoted -0.38
cue=noun:ruling 0.18
cue=noun:ruling form= 0.18
cue=noun:ruling frame=bare 0.32
cue=noun:rumor -0.29
cue=noun:rumor form= -0.29
cue=noun:rumor frame=bare -0.59
cue=noun:rumor frame=that 0.16
cue=noun:rumor next=that 0.16
cue=noun:skepticism -0.4
cue=noun:skepticism form= -0.4
cue=noun:skepticism frame=bare -0.52
cue=noun:speculation 0.22
cue=noun:speculation form= 0.22
cue=noun:speculation frame=bare -0.89
cue=noun:speculation frame=preposition 0.05
cue=noun:stance -0.31
cue=noun:stance form= -0.31
cue=noun:stance frame=adverbial -1
cue=noun:stance frame=bare -0.38
cue=noun:stance frame=later-that -0.71
cue=noun:stance frame=preposition 0.14
cue=noun:stance next=function 0.17
cue=noun:stance next=in -0.68
cue=noun:stance next=on -0.38
cue=noun:stance to=in frame=bare -0.48
cue=noun:stance to=in frame=preposition -0.45
cue=noun:stance to=on frame=adverbial -0.91
cue=noun:stance to=on frame=bare -0.11
cue=noun:stance to=on frame=preposition -0.25
cue=noun:statement 0.11
cue=noun:statement form= 0.11
cue=noun:statement frame=adverbial -0.88
cue=noun:statement frame=bare -0.42
cue=noun:statement frame=colon -0.4
cue=noun:statement frame=comma -0.22
cue=noun:statement frame=later-that 0.3
cue=noun:statement frame=preposition -0.48
cue=noun:statement frame=that 0.18
cue=noun:statement next=, -0.22
cue=noun:statement next=: -0.12
cue=noun:statement next=about -0.52
cue=noun:statement next=and -0.7
cue=noun:statement next=from -1
cue=noun:statement next=function -0.65
cue=noun:statement next=in -1.18
cue=noun:statement next=on 0.22
cue=noun:statement next=that 0.18
cue=noun:statement next=to -1.22
cue=noun:statement next=verb-ing 0.28
cue=noun:statement next=verb-past -1.32
cue=noun:statement to=about frame=adverbial -0.52
cue=noun:statement to=about frame=bare -1.21
cue=noun:statement to=about frame=preposition -0.25
cue=noun:statement to=from frame=adverbial -0.65
cue=noun:statement to=from frame=bare -0.26
cue=noun:statement to=from frame=preposition -0.43
cue=noun:statement to=in frame=adverbial -0.58
cue=noun:statement to=in frame=bare -0.42
cue=noun:statement to=in frame=preposition -0.72
cue=noun:statement to=of frame=preposition 0.08
cue=noun:statement to=on frame=adverbial 0.13
cue=noun:statement to=on frame=preposition 0.06
cue=noun:statement to=to frame=bare -0.72
cue=noun:statement to=to frame=preposition -0.63
cue=noun:story -0.41
cue=noun:story form= -0.41
cue=noun:story frame=adverbial -0.18
cue=noun:story frame=bare -0.34
cue=noun:story frame=colon -0.65
cue=noun:story frame=comma -0.73
cue=noun:story frame=later-that -0.25
cue=noun:story frame=preposition -0.21
cue=noun:story next=, -0.73
cue=noun:story next=about -0.38
cue=noun:story next=function -1.14
cue=noun:story next=of 0.23
cue=noun:story to=about frame=adverbial -0.44
cue=noun:story to=about frame=bare -0.9
cue=noun:story to=about frame=preposition -0.17
cue=noun:story to=of frame=adverbial -0.88
cue=noun:story to=of frame=bare 0.16
cue=noun:story to=of frame=preposition 0.16
cue=noun:suggestion 0.18
cue=noun:suggestion form= 0.18
cue=noun:suggestion frame=bare -0.06
cue=noun:suggestion frame=comma -0.61
cue=noun:suggestion frame=preposition -0.14
cue=noun:suggestion frame=that 0.13
cue=noun:suggestion next=, -0.61
cue=noun:suggestion next=that 0.13
cue=noun:suspicion -0.46
cue=noun:suspicion form= -0.46
cue=noun:suspicion frame=bare -0.66
cue=noun:testimony -0.17
cue=noun:testimony form= -0.17
cue=noun:testimony frame=adverbial -0.84
cue=noun:testimony frame=bare -0.27
cue=noun:testimony next=function -0.9
cue=noun:testimony to=before frame=bare -0.5
cue=noun:testimony to=before frame=preposition -0.53
cue=noun:testimony to=on frame=preposition 0.06
cue=noun:thought frame=adverbial -0.74
cue=noun:thought next=on 0.16
cue=noun:thought to=on frame=bare 0.2
cue=noun:thought to=on frame=preposition 0.11
cue=noun:threat -0.7
cue=noun:threat form= -0.7
cue=noun:threat frame=adverbial -0.67
cue=noun:threat frame=bare -1.06
cue=noun:threat frame=comma -0.6
cue=noun:threat frame=preposition -1.04
cue=noun:threat frame=quoted -0.54
cue=noun:threat next=, -0.6
cue=noun:threat next=from -0.65
cue=noun:threat next=function -0.69
cue=noun:threat next=noun -0.18
cue=noun:threat next=of -1.1
cue=noun:threat next=to -1.16
cue=noun:threat to=against frame=bare -0.38
cue=noun:threat to=against frame=preposition -0.5
cue=noun:threat to=from frame=adverbial -0.47
cue=noun:threat to=from frame=bare -0.15
cue=noun:threat to=from frame=preposition -0.31
cue=noun:threat to=of frame=adverbial -0.51
cue=noun:threat to=of frame=bare -0.76
cue=noun:threat to=of frame=preposition -0.75
cue=noun:threat to=to frame=adverbial -0.63
cue=noun:threat to=to frame=bare -0.76
cue=noun:threat to=to frame=preposition -0.57
cue=noun:warning -0.47
cue=noun:warning form= -0.47
cue=noun:warning frame=adverbial -0.47
cue=noun:warning frame=bare -0.73
cue=noun:warning frame=preposition -0.85
cue=observe frame=bare -0.26
cue=offer -0.13
cue=offer aux=be 0.09
cue=offer aux=do -0.06
cue=offer aux=have 0.32
cue=offer aux=modal -0.46
cue=offer aux=to 0.25
cue=offer form=ing 0.1
cue=offer form=past -0.18
cue=offer form=s -0.53
cue=offer frame=adverbial -0.3
cue=offer frame=around -0.52
cue=offer frame=bare -0.05
cue=offer frame=before -0.52
cue=offer frame=colon -0.67
cue=offer frame=later-that -0.31
cue=offer frame=preposition -0.15
cue=offer next=adverb 0.29
cue=offer next=determiner -0.73
cue=offer next=function 0.2
cue=offer next=name -0.68
cue=offer next=noun 0.15
cue=offer next=possessive -0.35
cue=offer next=pronoun 0.14
cue=offer next=quoted 0.58
cue=offer next=to 0.3
cue=offer next=verb-base 0.24
cue=offer next=verb-s -0.72
cue=offer to=to frame=bare 0.15
cue=opine 0.53
cue=oppose 0.2
cue=oppose aux=be -0.68
cue=oppose aux=have 0.18
cue=oppose aux=to -0.06
cue=oppose form=base 0.39
cue=oppose form=ing -0.47
cue=oppose form=past 0.22
cue=oppose form=s -0.38
cue=oppose frame=adverbial -1.05
cue=oppose frame=around -0.57
cue=oppose frame=bare 0.33
cue=oppose frame=before -1.28
cue=oppose frame=later-that -0.94
cue=oppose frame=preposition -0.28
cue=oppose frame=quoted -0.33
cue=oppose next=by -1.06
cue=oppose next=determiner 0.14
cue=oppose next=function 0.22
cue=oppose next=it 0.55
cue=oppose next=noun 0.25
cue=oppose next=to -0.41
cue=oppose next=verb-ing -0.38
cue=oppose to=by frame=adverbial -0.69
cue=oppose to=by frame=bare -0.95
cue=oppose to=by frame=preposition -0.58
cue=oppose to=to frame=adverbial -0.93
cue=oppose to=to frame=bare -0.27
cue=opt -0.38
cue=opt form=past 0.05
cue=opt frame=adverbial -0.7
cue=opt frame=bare -0.14
cue=opt frame=preposition 0.15
cue=opt next=to -0.08
cue=opt to=to frame=adverbial -0.76
cue=opt to=to frame=bare 0.21
cue=order aux=be 0.08
cue=order aux=have -0.06
cue=order form=base -0.51
cue=order form=past 0.16
cue=order form=s -0.32
cue=order frame=adverbial -0.67
cue=order frame=bare 0.3
cue=order frame=before -0.7
cue=order frame=comma -0.41
cue=order frame=hearer -0.36
cue=order frame=later-that -0.43
cue=order frame=preposition 0.11
cue=order frame=quoted -0.51
cue=order next=, -0.41
cue=order next=function 0.07
cue=order next=to -0.31
cue=order next=verb-past -1.02
cue=order to=to frame=adverbial -0.44
cue=order to=to frame=bare -0.13
cue=order to=to frame=preposition -0.64
cue=outline form=ing 0.21
cue=outline form=past -0.64
cue=outline frame=bare 0.22
cue=outline frame=before -0.33
cue=outline frame=preposition -0.05
cue=outline next=determiner -0.34
cue=overlook -0.94
cue=overlook form=ing -0.56
cue=overlook form=past -0.66
cue=overlook frame=bare -0.76
cue=overlook next=determiner -0.53
cue=overstate 0.06
cue=overstate frame=bare 0.06
cue=paint -0.26
cue=paint form=base 0.19
cue=paint form=ing -0.34
cue=paint form=past -0.3
cue=paint form=s -0.28
cue=paint frame=adverbial -0.67
cue=paint frame=preposition -0.73
cue=paint next=determiner -0.11
cue=paint next=name 0.33
cue=perceive 0.15
cue=perceive form=past -0.21
cue=perceive frame=bare 0.18
cue=perceive frame=preposition 0.34
cue=perceive next=noun -1.27
cue=perceive to=as frame=bare 0.2
cue=perceive to=as frame=preposition 0.13
cue=persuade -0.11
cue=persuade aux=modal -0.87
cue=persuade aux=to -0.09
cue=persuade form=ing 0.26
cue=persuade form=past -0.42
cue=persuade frame=bare 0.2
cue=persuade frame=hearer -0.97
cue=persuade frame=later-that 0.09
cue=persuade next=determiner -0.27
cue=persuade next=noun -0.08
cue=pick -0.5
cue=pick aux=be -0.99
cue=pick aux=have -0.14
cue=pick aux=modal -0.91
cue=pick aux=to -0.12
cue=pick form=base -1.33
cue=pick form=ing -0.41
cue=pick form=past 0.11
cue=pick form=s -0.94
cue=pick frame=adverbial -0.93
cue=pick frame=around -0.19
cue=pick frame=bare -0.18
cue=pick frame=before -0.2
cue=pick frame=later-that -0.91
cue=pick frame=preposition -0.58
cue=pick next=determiner -0.97
cue=pick next=function -0.66
cue=pick next=name 0.41
cue=pick next=noun 0.39
cue=pick next=pronoun -0.65
cue=pick to=up frame=adverbial -0.55
cue=pick to=up frame=bare -0.4
cue=pick to=up frame=before -0.2
cue=pick to=up frame=preposition -0.32
cue=pitch -0.66
cue=pitch form=base -0.52
cue=pitch form=past -0.22
cue=pitch form=s 0.06
cue=pitch frame=adverbial -0.94
cue=pitch frame=bare -0.29
cue=pitch frame=preposition -0.87
cue=pitch next=determiner 0.21
cue=pitch next=to -0.67
cue=pitch to=to frame=adverbial -0.5
cue=pitch to=to frame=bare -0.56
cue=plan -0.3
cue=plan aux=be -0.37
cue=plan aux=do -0.36
cue=plan form=base -0.5
cue=plan form=ing -0.27
cue=plan form=past -1.02
cue=plan form=s -0.07
cue=plan frame=adverbial -1.7
cue=plan frame=around -0.7
cue=plan frame=before -0.68
cue=plan frame=colon -0.76
cue=plan frame=comma -1.06
cue=plan frame=later-that -1.3
cue=plan frame=preposition 0.05
cue=plan frame=quoted -1.32
cue=plan next=, -1.02
cue=plan next=and -0.4
cue=plan next=as 0.25
cue=plan next=determiner -0.71
cue=plan next=for -0.53
cue=plan next=function -0.96
cue=plan next=in -0.77
cue=plan next=name -1.55
cue=plan next=noun -0.44
cue=plan next=to 0.25
cue=plan next=verb-base -0.56
cue=plan next=verb-past -0.92
cue=plan next=verb-s -0.69
cue=plan to=as frame=bare 0.24
cue=plan to=as frame=preposition 0.06
cue=plan to=for frame=adverbial -0.73
cue=plan to=for frame=bare -0.45
cue=plan to=for frame=preposition -0.43
cue=plan to=in frame=adverbial -0.38
cue=plan to=in frame=bare -0.78
cue=plan to=in frame=preposition -0.44
cue=plan to=to frame=adverbial -1.53
cue=plan to=to frame=around -0.45
cue=plan to=to frame=bare 0.36
cue=plan to=to frame=before -0.65
cue=plan to=to frame=later-that -0.88
cue=plan to=to frame=preposition 0.21
cue=plan to=to frame=quoted -1.03
cue=play -0.89
cue=play aux=be -0.78
cue=play aux=have -0.47
cue=play aux=modal -0.67
cue=play aux=to -0.41
cue=play form=base -1.49
cue=play form=ing -0.59
cue=play form=past -0.25
cue=play form=s -0.86
cue=play frame=adverbial -1.19
cue=play frame=around -0.4
cue=play frame=bare -1.29
cue=play frame=before -0.24
cue=play frame=colon -0.57
cue=play frame=comma -0.36
cue=play frame=later-that -0.41
cue=play frame=preposition 0.17
cue=play frame=quoted -0.68
cue=play next=, -0.36
cue=play next=determiner -1.3
cue=play next=for -0.98
cue=play next=function 0.25
cue=play next=in -0.55
cue=play next=name -0.59
cue=play next=noun -0.59
cue=play next=on -0.9
cue=play to=down frame=adverbial -0.54
cue=play to=down frame=bare -0.77
cue=play to=down frame=preposition 0.66
cue=play to=for frame=adverbial -0.19
cue=play to=for frame=bare -0.45
cue=play to=for frame=preposition -0.72
cue=play to=in frame=adverbial -0.69
cue=play to=in frame=bare -0.19
cue=play to=in frame=preposition -0.48
cue=play to=on frame=adverbial -0.52
cue=play to=on frame=bare -0.46
cue=play to=on frame=preposition -0.73
cue=play to=out frame=bare -0.43
cue=play to=out frame=preposition -0.92
cue=plead -0.24
cue=plead form=past -0.09
cue=plead frame=adverbial -0.55
cue=plead frame=bare -0.17
cue=plead frame=before -0.73
cue=plead next=noun -1.24
cue=plead next=with -0.67
cue=plead to=with frame=bare -0.26
cue=plead to=with frame=preposition -0.73
cue=please 0.16
cue=please form=past 0.39
cue=please frame=bare -0.35
cue=please frame=preposition 0.43
cue=pledge -0.05
cue=pledge aux=be 0.07
cue=pledge aux=have -0.15
cue=pledge form=base -0.52
cue=pledge form=ing 0.77
cue=pledge form=past -0.32
cue=pledge form=s 0.13
cue=pledge frame=adverbial -0.8
cue=pledge frame=around -0.62
cue=pledge frame=bare -0.17
cue=pledge frame=before -0.69
cue=pledge frame=colon -0.52
cue=pledge frame=later-that -0.77
cue=pledge frame=preposition 0.4
cue=pledge frame=quoted 0.05
cue=pledge frame=that 0.58
cue=pledge next=possessive -0.39
cue=pledge next=that 0.55
cue=pledge next=to 0.42
cue=pledge next=verb-base -0.64
cue=pledge next=verb-s -1.58
cue=pledge to=to frame=adverbial -0.66
cue=pledge to=to frame=around -0.55
cue=pledge to=to frame=bare 0.31
cue=pledge to=to frame=before -0.61
cue=pledge to=to frame=later-that -0.45
cue=pledge to=to frame=preposition 0.78
cue=pledge to=to frame=quoted -0.21
cue=point aux=be 0.23
cue=point aux=have -0.15
cue=point aux=to 0.39
cue=point form=base -0.3
cue=point form=ing -0.12
cue=point form=past 0.23
cue=point form=s -0.44
cue=point frame=adverbial -0.73
cue=point frame=around -0.75
cue=point frame=bare -0.07
cue=point frame=before -0.58
cue=point frame=colon -0.81
cue=point frame=comma -0.86
cue=point frame=later-that -0.19
cue=point frame=preposition 0.07
cue=point frame=that 0.52
cue=point next=, -0.86
cue=point next=. -0.84
cue=point next=and -0.3
cue=point next=determiner -0.88
cue=point next=for -1.12
cue=point next=from -0.68
cue=point next=function 0.34
cue=point next=in -1.13
cue=point next=name -0.91
cue=point next=noun -1.43
cue=point next=of -0.63
cue=point next=on 0.18
cue=point next=pronoun -0.74
cue=point next=that 0.51
cue=point next=to 0.24
cue=point next=verb-past -0.58
cue=point to=among frame=adverbial -0.32
cue=point to=among frame=bare -0.81
cue=point to=among frame=preposition -0.78
cue=point to=during frame=adverbial 0.17
cue=point to=during frame=bare -0.79
cue=point to=during frame=preposition -0.72
cue=point to=for frame=bare -0.74
cue=point to=for frame=preposition -0.82
cue=point to=from frame=adverbial -0.38
cue=point to=from frame=bare -0.46
cue=point to=from frame=preposition -0.5
cue=point to=in frame=adverbial -0.87
cue=point to=in frame=bare -0.46
cue=point to=in frame=preposition -0.83
cue=point to=of frame=adverbial 0.14
cue=point to=of frame=bare -0.71
cue=point to=of frame=preposition -0.62
cue=point to=on frame=bare 0.13
cue=point to=on frame=preposition 0.13
cue=point to=out frame=adverbial -1.56
cue=point to=out frame=bare 0.85
cue=point to=out frame=before -0.12
cue=point to=out frame=later-that -0.3
cue=point to=out frame=preposition 0.84
cue=point to=over frame=bare -0.64
cue=point to=over frame=preposition -0.61
cue=point to=to frame=adverbial -1.01
cue=point to=to frame=bare 0.38
cue=point to=to frame=before -1.07
cue=point to=to frame=later-that -0.73
cue=point to=to frame=preposition 0.19
cue=poll -1
cue=poll aux=be -0.72
cue=poll form=base -0.45
cue=poll form=ing -1.1
cue=poll form=past -0.58
cue=poll form=s -1.11
cue=poll frame=adverbial -0.49
cue=poll frame=around -0.29
cue=poll frame=bare -0.94
cue=poll frame=before -0.37
cue=poll frame=colon -0.6
cue=poll frame=comma -0.32
cue=poll frame=later-that -0.78
cue=poll frame=preposition -0.48
cue=poll frame=quoted -0.58
cue=poll frame=that -0.66
cue=poll next=, -0.31
cue=poll next=. -0.66
cue=poll next=: -0.46
cue=poll next=and -0.3
cue=poll next=by -0.47
cue=poll next=determiner -0.48
cue=poll next=for -0.68
cue=poll next=from -0.27
cue=poll next=function -1.2
cue=poll next=in -0.37
cue=poll next=name -0.59
cue=poll next=noun -1.15
cue=poll next=of -0.95
cue=poll next=on 0.21
cue=poll next=pronoun -0.64
cue=poll next=that -0.65
cue=poll next=there -0.5
cue=poll next=verb-base -0.37
cue=poll next=verb-ing -0.66
cue=poll next=verb-past -0.51
cue=poll next=verb-s -0.89
cue=poll to=by frame=adverbial -0.45
cue=poll to=by frame=bare -0.2
cue=poll to=by frame=preposition -0.46
cue=poll to=for frame=bare -0.48
cue=poll to=for frame=preposition -0.58
cue=poll to=from frame=adverbial -0.2
cue=poll to=from frame=bare -0.13
cue=poll to=from frame=preposition -0.38
cue=poll to=in frame=adverbial -0.46
cue=poll to=in frame=bare -0.21
cue=poll to=in frame=later-that -0.38
cue=poll to=in frame=preposition -0.24
cue=poll to=of frame=adverbial -0.24
cue=poll to=of frame=bare -0.68
cue=poll to=of frame=preposition -0.82
cue=poll to=on frame=bare 0.13
cue=poll to=on frame=preposition 0.2
cue=poll to=out frame=bare -0.49
cue=poll to=out frame=preposition -0.33
cue=portray 0.31
cue=portray aux=to -0.06
cue=portray form=base 0.17
cue=portray form=past 0.21
cue=portray frame=bare 0.41
cue=portray frame=before -0.54
cue=portray frame=preposition 0.12
cue=portray frame=quoted -0.24
cue=portray next=determiner 0.37
cue=portray next=name -0.05
cue=portray next=possessive -0.06
cue=position -0.11
cue=position aux=be -1.67
cue=position form=base -0.38
cue=position form=past -0.59
cue=position frame=bare -0.38
cue=position frame=before -0.27
cue=position frame=comma -0.4
cue=position frame=later-that -0.74
cue=position frame=preposition -0.2
cue=position frame=quoted -0.9
cue=position frame=that -0.28
cue=position next=, -0.4
cue=position next=and -0.48
cue=position next=function -0.73
cue=position next=in -0.96
cue=position next=noun -0.74
cue=position next=of 0.35
cue=position next=on 0.11
cue=position next=that -0.37
cue=position next=to -1.31
cue=position to=in frame=adverbial -0.69
cue=position to=in frame=bare -0.53
cue=position to=in frame=preposition -0.68
cue=position to=of frame=bare 0.05
cue=position to=of frame=preposition 0.17
cue=position to=on frame=adverbial -0.47
cue=position to=on frame=bare 0.09
cue=position to=to frame=adverbial -0.92
cue=position to=to frame=bare -0.93
cue=post -0.51
cue=post aux=be -0.89
cue=post form=base -0.76
cue=post form=ing -0.13
cue=post form=past -0.13
cue=post frame=around -0.83
cue=post frame=bare -0.76
cue=post frame=before -0.07
cue=post frame=colon 0.06
cue=post frame=comma -0.82
cue=post frame=later-that -1.31
cue=post frame=preposition -0.66
cue=post frame=quoted 0.28
cue=post frame=that -0.21
cue=post next=, -0.88
cue=post next=. 0.06
cue=post next=: 0.08
cue=post next=adverb -0.76
cue=post next=and -0.54
cue=post next=function -0.6
cue=post next=in -0.15
cue=post next=name -0.98
cue=post next=noun 0.09
cue=post next=pronoun -1
cue=post next=that -0.22
cue=post next=verb-base -0.7
cue=post next=verb-past -0.83
cue=post next=verb-s -0.68
cue=post to=in frame=adverbial 0.09
cue=post to=in frame=bare -0.59
cue=post to=in frame=preposition -0.59
cue=post to=on frame=adverbial 0.13
cue=post to=on frame=bare -1.39
cue=post to=on frame=preposition -1.25
cue=praise 0.43
cue=praise aux=be -0.47
cue=praise aux=have 0.19
cue=praise form=base 0.45
cue=praise form=ing 0.12
cue=praise form=past -0.06
cue=praise form=s 0.46
cue=praise frame=adverbial -0.98
cue=praise frame=around -0.54
cue=praise frame=bare 0.64
cue=praise frame=before -0.97
cue=praise frame=later-that -0.93
cue=praise frame=preposition 0.42
cue=praise frame=quoted -0.7
cue=praise next=determiner 0.33
cue=praise next=for 0.46
cue=praise next=name 0.05
cue=praise next=possessive -0.3
cue=praise to=for frame=bare 0.32
cue=praise to=for frame=preposition 0.35
cue=praise to=of frame=bare 0.06
cue=praise to=of frame=preposition -0.05
cue=predict 0.22
cue=predict aux=to -0.46
cue=predict form=base 0.17
cue=predict form=past 0.09
cue=predict frame=around 0.26
cue=predict frame=bare 0.26
cue=predict frame=before 0.35
cue=predict frame=comma -0.52
cue=predict frame=preposition -0.66
cue=predict frame=quoted -0.57
cue=predict frame=that 0.18
cue=predict next=, 0.2
cue=predict next=determiner -0.59
cue=predict next=noun 0.2
cue=predict next=pronoun 0.52
cue=predict next=that 0.13
cue=prefer 0.27
cue=prefer aux=be -0.97
cue=prefer form=past -0.17
cue=prefer frame=bare 0.56
cue=prefer frame=before -0.31
cue=prefer frame=quoted -0.56
cue=prefer next=determiner 0.3
cue=prefer next=name 0.29
cue=prefer next=noun -0.53
cue=prefer next=to 0.1
cue=prefer to=to frame=bare 0.38
cue=prepare -0.7
cue=prepare aux=be -0.16
cue=prepare aux=have -0.53
cue=prepare form=base -1.12
cue=prepare form=ing 0.09
cue=prepare form=past -1.22
cue=prepare form=s -0.82
cue=prepare frame=adverbial -0.86
cue=prepare frame=bare -0.77
cue=prepare frame=before -0.64
cue=prepare frame=later-that -0.77
cue=prepare frame=preposition -0.21
cue=prepare next=determiner -0.76
cue=prepare next=for -0.1
cue=prepare next=noun -0.59
cue=prepare next=to -0.95
cue=prepare to=for frame=adverbial -0.73
cue=prepare to=for frame=preposition -0.16
cue=prepare to=to frame=adverbial -0.64
cue=prepare to=to frame=bare -0.79
cue=present -0.22
cue=present aux=be -0.76
cue=present aux=modal -0.78
cue=present aux=to 0.22
cue=present form=base -0.42
cue=present form=ing 0.23
cue=present form=past -0.19
cue=present form=s -0.39
cue=present frame=adverbial -0.72
cue=present frame=around -0.27
cue=present frame=bare -0.37
cue=present frame=before -0.57
cue=present frame=later-that -0.62
cue=present frame=preposition -0.51
cue=present next=determiner -0.15
cue=present next=function 0.31
cue=present next=noun -0.55
cue=press -0.06
cue=press aux=be 0.07
cue=press aux=have -0.38
cue=press aux=to -0.98
cue=press form=base -0.57
cue=press form=ing 0.38
cue=press frame=adverbial -1.19
cue=press frame=around -0.39
cue=press frame=bare -0.64
cue=press frame=before -0.73
cue=press frame=comma -0.47
cue=press frame=later-that 0.57
cue=press frame=preposition 0.08
cue=press frame=quoted -0.51
cue=press next=, -0.47
cue=press next=. -1.05
cue=press next=and -0.47
cue=press next=by -0.81
cue=press next=for 0.33
cue=press next=function -0.88
cue=press next=name -0.11
cue=press next=noun -1.78
cue=press next=on 0.15
cue=press next=possessive -0.08
cue=press next=verb-base -0.1
cue=press next=verb-past -0.86
cue=press next=verb-s -0.87
cue=press to=by frame=adverbial -0.41
cue=press to=by frame=bare -0.5
cue=press to=by frame=preposition -0.59
cue=press to=for frame=adverbial -0.55
cue=press to=for frame=bare 0.33
cue=press to=for frame=preposition 0.12
cue=press to=on frame=bare 0.16
cue=press to=on frame=preposition 0.09
cue=proclaim -0.05
cue=proclaim form=past -0.1
cue=proclaim frame=bare -0.35
cue=proclaim frame=preposition -0.67
cue=project -0.77
cue=project aux=be -0.84
cue=project aux=to -0.48
cue=project form=base -0.86
cue=project form=ing -0.22
cue=project form=past -0.06
cue=project form=s -0.54
cue=project frame=adverbial -0.56
cue=project frame=around -0.35
cue=project frame=bare -0.63
cue=project frame=before -0.35
cue=project frame=comma -0.4
cue=project frame=preposition -0.48
cue=project next=, -0.4
cue=project next=determiner 0.15
cue=project next=function -1.02
cue=project next=noun -0.75
cue=project next=verb-past -0.64
cue=promise 0.08
cue=promise aux=be 0.18
cue=promise aux=have 0.48
cue=promise form=base -0.35
cue=promise form=ing 0.31
cue=promise form=s 0.07
cue=promise frame=adverbial -0.8
cue=promise frame=around 0.25
cue=promise frame=bare -0.06
cue=promise frame=before -0.67
cue=promise frame=comma -0.71
cue=promise frame=hearer -0.43
cue=promise frame=later-that 0.37
cue=promise frame=preposition -0.06
cue=promise frame=quoted 0.23
cue=promise frame=that 0.43
cue=promise next=, -0.11
cue=promise next=determiner 0.51
cue=promise next=function -0.06
cue=promise next=name 0.1
cue=promise next=noun -0.65
cue=promise next=of -0.12
cue=promise next=pronoun -0.16
cue=promise next=that 0.43
cue=promise next=to 0.31
cue=promise to=of frame=bare 0.05
cue=promise to=to frame=adverbial -1.32
cue=promise to=to frame=bare 0.14
cue=promise to=to frame=before -0.21
cue=promise to=to frame=later-that -0.77
cue=promise to=to frame=preposition 0.31
cue=promise to=to frame=quoted 0.48
cue=promote aux=to -0.59
cue=promote form=base 0.5
cue=promote form=ing -0.32
cue=promote form=past -0.46
cue=promote frame=bare 0.2
cue=promote frame=before -0.38
cue=promote frame=quoted 0.19
cue=promote next=determiner 0.12
cue=promote next=noun -0.49
cue=promote next=possessive 0.63
cue=pronounce 0.11
cue=pronounce form=past 0.11
cue=pronounce frame=bare 0.52
cue=propose aux=be -0.35
cue=propose aux=have 0.22
cue=propose form=base -0.35
cue=propose form=ing 0.4
cue=propose form=past -0.24
cue=propose frame=adverbial -0.64
cue=propose frame=around -0.37
cue=propose frame=bare 0.44
cue=propose frame=before -1.06
cue=propose frame=later-that -0.93
cue=propose frame=quoted -0.29
cue=propose next=determiner 0.14
cue=propose next=function -0.6
cue=propose next=noun -0.35
cue=propose next=to -0.19
cue=propose next=verb-ing 0.28
cue=protest -0.33
cue=protest form=base -0.59
cue=protest form=ing 0.19
cue=protest form=past -0.18
cue=protest form=s -0.25
cue=protest frame=adverbial -1.04
cue=protest frame=bare -0.31
cue=protest frame=preposition -0.06
cue=protest next=at -0.75
cue=protest next=function -0.26
cue=protest next=name -0.08
cue=protest next=noun -0.27
cue=protest to=at frame=adverbial -0.33
cue=protest to=at frame=bare -0.64
cue=protest to=at frame=preposition -0.49
cue=protest to=of frame=bare 0.06
cue=protest to=of frame=preposition -0.11
cue=prove -0.34
cue=prove aux=be 0.07
cue=prove aux=modal -0.37
cue=prove aux=to 0.07
cue=prove form=base -0.06
cue=prove form=ing 0.06
cue=prove form=past -0.59
cue=prove frame=bare -0.18
cue=prove frame=before -0.45
cue=prove frame=colon -0.47
cue=prove frame=later-that -0.71
cue=prove frame=preposition 0.05
cue=prove frame=that -0.25
cue=prove next=determiner -0.85
cue=prove next=noun -1.22
cue=prove next=that -0.35
cue=prove next=to 0.06
cue=prove next=verb-ing -0.5
cue=prove to=to frame=before -0.62
cue=prove to=to frame=preposition 0.22
cue=publish -0.21
cue=publish aux=be -0.53
cue=publish form=ing 0.05
cue=publish form=past -0.33
cue=publish frame=adverbial -1.3
cue=publish frame=around -0.3
cue=publish frame=bare -0.48
cue=publish frame=before -0.56
cue=publish frame=later-that -0.71
cue=publish frame=preposition -0.61
cue=publish frame=quoted 0.65
cue=publish next=day -0.84
cue=publish next=determiner -0.17
cue=publish next=in -0.62
cue=publish next=noun -0.28
cue=publish to=in frame=adverbial -0.61
cue=publish to=in frame=bare -0.6
cue=publish to=in frame=preposition -0.35
cue=pursue -0.31
cue=pursue aux=be -0.8
cue=pursue aux=to -0.24
cue=pursue form=base 0.07
cue=pursue form=ing -0.2
cue=pursue form=past -0.54
cue=pursue form=s -0.54
cue=pursue frame=bare -0.21
cue=pursue frame=later-that -0.61
cue=pursue frame=quoted -0.51
cue=pursue next=determiner -0.41
cue=pursue next=noun -0.22
cue=pursue next=possessive -0.76
cue=push -0.12
cue=push aux=be -0.19
cue=push aux=modal -0.16
cue=push aux=to -1.03
cue=push form=base -0.5
cue=push form=ing 0.08
cue=push form=past -0.19
cue=push form=s -0.53
cue=push frame=adverbial -0.46
cue=push frame=bare -0.37
cue=push frame=before -0.61
cue=push frame=preposition 0.07
cue=push frame=quoted 0.42
cue=push next=determiner -0.4
cue=push next=for 0.68
cue=push next=function -0.4
cue=push next=name -0.68
cue=push next=noun -0.74
cue=push next=possessive 0.12
cue=push next=to -0.26
cue=push next=verb-base -0.99
cue=push to=by frame=adverbial 0.12
cue=push to=by frame=bare -0.61
cue=push to=by frame=preposition -0.54
cue=push to=for frame=adverbial -1.06
cue=push to=for frame=bare 0.57
cue=push to=for frame=preposition 0.35
cue=push to=through frame=bare -0.37
cue=push to=through frame=preposition -0.67
cue=push to=to frame=adverbial -0.98
cue=push to=to frame=bare 0.28
cue=put -0.46
cue=put aux=have -1.21
cue=put aux=modal -0.85
cue=put aux=to -1.23
cue=put form=ing -1.49
cue=put form=past -0.16
cue=put form=s -0.12
cue=put frame=adverbial 0.29
cue=put frame=around -0.53
cue=put frame=bare -0.58
cue=put frame=before -0.94
cue=put frame=colon 0.05
cue=put frame=later-that -0.83
cue=put frame=preposition -0.43
cue=put frame=quoted 0.18
cue=put next=determiner -0.54
cue=put next=function -0.35
cue=put next=in -0.84
cue=put next=it 0.63
cue=put next=name -0.62
cue=put next=noun -1.64
cue=put next=on -1.03
cue=put next=possessive -0.62
cue=put next=to -0.85
cue=put to=in frame=adverbial -0.64
cue=put to=in frame=bare -0.23
cue=put to=in frame=preposition -0.47
cue=put to=on frame=adverbial -0.53
cue=put to=on frame=bare -0.65
cue=put to=on frame=preposition -0.6
cue=put to=out frame=adverbial 0.34
cue=put to=out frame=bare -0.74
cue=put to=out frame=preposition -0.88
cue=put to=to frame=bare -0.56
cue=put to=up frame=bare -0.56
cue=put to=up frame=preposition -0.73
cue=query 0.09
cue=query form=s -0.17
cue=query frame=preposition 0.26
cue=question 0.11
cue=question aux=be 0.12
cue=question aux=have 0.43
cue=question aux=to -0.19
cue=question form=ing 0.2
cue=question form=past 0.34
cue=question form=s -0.31
cue=question frame=adverbial -0.31
cue=question frame=around -0.6
cue=question frame=bare 0.16
cue=question frame=before -0.96
cue=question frame=colon 0.27
cue=question frame=comma -0.63
cue=question frame=later-that -0.46
cue=question frame=preposition -0.33
cue=question frame=quoted -0.61
cue=question frame=that -0.18
cue=question next=, -0.72
cue=question next=: 0.13
cue=question next=about -0.15
cue=question next=and -0.64
cue=question next=as -0.8
cue=question next=determiner 0.15
cue=question next=for -1.38
cue=question next=from -0.59
cue=question next=function -0.66
cue=question next=how 0.33
cue=question next=in -0.97
cue=question next=noun -0.41
cue=question next=of 0.13
cue=question next=on -0.08
cue=question next=possessive 0.61
cue=question next=pronoun -0.93
cue=question next=that -0.18
cue=question next=to -1.15
cue=question next=verb-past -0.58
cue=question next=whether 0.25
cue=question next=why 0.06
cue=question to=about frame=bare -0.28
cue=question to=about frame=before -0.34
cue=question to=about frame=later-that -0.56
cue=question to=about frame=preposition -0.06
cue=question to=as frame=bare -0.55
cue=question to=as frame=preposition -0.52
cue=question to=for frame=adverbial -0.36
cue=question to=for frame=bare -1.03
cue=question to=for frame=preposition -0.82
cue=question to=from frame=adverbial -0.54
cue=question to=from frame=bare -0.53
cue=question to=from frame=preposition -0.39
cue=question to=in frame=adverbial -0.54
cue=question to=in frame=bare -0.6
cue=question to=in frame=preposition -0.42
cue=question to=of frame=preposition 0.18
cue=question to=on frame=adverbial -1.02
cue=question to=on frame=bare -0.36
cue=question to=on frame=preposition -0.2
cue=question to=to frame=adverbial -0.63
cue=question to=to frame=bare -0.83
cue=quip -0.21
cue=quote -0.06
cue=quote form=base -0.52
cue=quote form=ing 0.1
cue=quote form=past -0.09
cue=quote form=s -0.09
cue=quote frame=adverbial -0.5
cue=quote frame=bare 0.46
cue=quote frame=before -0.12
cue=quote frame=preposition -0.67
cue=quote frame=quoted -0.09
cue=quote next=from -0.76
cue=quote next=name 0.16
cue=quote to=from frame=adverbial -0.31
cue=quote to=from frame=bare -0.24
cue=quote to=from frame=preposition -0.35
cue=rail 0.21
cue=rail form=ing -0.34
cue=rail form=past 0.21
cue=rail frame=adverbial -0.32
cue=rail frame=bare -0.9
cue=rail frame=preposition 0.75
cue=rail next=function 0.12
cue=rail to=against frame=adverbial -0.29
cue=rail to=against frame=bare -1.32
cue=rail to=against frame=preposition 0.63
cue=raise -0.74
cue=raise aux=be -0.27
cue=raise aux=have -1.03
cue=raise aux=modal -0.82
cue=raise aux=to -0.83
cue=raise form=base -1.24
cue=raise form=ing -1.46
cue=raise form=past -0.19
cue=raise form=s -0.86
cue=raise frame=adverbial -1.02
cue=raise frame=around -0.23
cue=raise frame=bare -0.92
cue=raise frame=before -0.27
cue=raise frame=later-that 0.2
cue=raise frame=preposition -1.22
cue=raise frame=quoted -0.35
cue=raise next=about -0.65
cue=raise next=adverb -0.53
cue=raise next=by -0.46
cue=raise next=determiner -0.36
cue=raise next=function -0.22
cue=raise next=in -0.44
cue=raise next=noun -0.82
cue=raise next=possessive -0.64
cue=raise next=verb-base 0.26
cue=raise next=verb-s -0.92
cue=raise to=about frame=adverbial -0.54
cue=raise to=about frame=bare -0.41
cue=raise to=about frame=preposition -0.5
cue=raise to=by frame=bare -0.23
cue=raise to=by frame=preposition -0.3
cue=raise to=in frame=bare -0.37
cue=raise to=in frame=preposition -0.22
cue=rally -0.64
cue=rally aux=be -0.72
cue=rally aux=have -0.81
cue=rally aux=modal -0.78
cue=rally aux=to -0.95
cue=rally form=base -0.75
cue=rally form=ing -1.11
cue=rally form=past -1.05
cue=rally form=s -0.12
cue=rally frame=adverbial -0.22
cue=rally frame=around -0.49
cue=rally frame=bare -0.69
cue=rally frame=before -0.53
cue=rally frame=colon -0.86
cue=rally frame=comma -0.99
cue=rally frame=later-that -0.06
cue=rally frame=preposition -0.36
cue=rally frame=quoted -0.97
cue=rally frame=that -0.68
cue=rally next=, -0.99
cue=rally next=and -0.35
cue=rally next=at -1.15
cue=rally next=day -0.88
cue=rally next=determiner -0.87
cue=rally next=for -0.87
cue=rally next=function 0.24
cue=rally next=in -0.98
cue=rally next=name 0.07
cue=rally next=noun -0.21
cue=rally next=on -1.07
cue=rally next=that -0.68
cue=rally next=to -0.98
cue=rally next=verb-base -0.62
cue=rally next=verb-past -0.49
cue=rally next=with -0.85
cue=rally to=around frame=bare -0.7
cue=rally to=around frame=preposition -0.77
cue=rally to=at frame=adverbial -0.39
cue=rally to=at frame=bare -0.72
cue=rally to=at frame=preposition -0.87
cue=rally to=behind frame=bare -0.65
cue=rally to=behind frame=preposition 0.17
cue=rally to=for frame=adverbial -0.21
cue=rally to=for frame=bare -0.68
cue=rally to=for frame=preposition -0.53
cue=rally to=in frame=adverbial -0.64
cue=rally to=in frame=bare -0.52
cue=rally to=in frame=later-that -0.66
cue=rally to=in frame=preposition -1.03
cue=rally to=in frame=quoted -0.45
cue=rally to=on frame=adverbial -0.46
cue=rally to=on frame=bare -0.68
cue=rally to=on frame=preposition -0.69
cue=rally to=to frame=adverbial -0.47
cue=rally to=to frame=bare -0.64
cue=rally to=with frame=bare -0.32
cue=rally to=with frame=preposition -0.75
cue=rank -0.78
cue=rank form=base -0.62
cue=rank form=ing -0.95
cue=rank form=past -0.17
cue=rank form=s -0.23
cue=rank frame=adverbial -0.48
cue=rank frame=bare -0.6
cue=rank frame=before -0.17
cue=rank frame=preposition -0.82
cue=rank frame=quoted -0.23
cue=rank next=and -0.14
cue=rank next=function -1.19
cue=rank next=name -0.19
cue=rank next=noun -0.05
cue=rank next=of -0.75
cue=rank to=among frame=bare -0.51
cue=rank to=among frame=preposition -0.28
cue=rank to=of frame=bare -0.5
cue=rank to=of frame=preposition -0.4
cue=rant -0.19
cue=rant form=base 0.19
cue=rant frame=bare -0.74
cue=rate -1.12
cue=rate form=base -1.19
cue=rate form=ing -0.86
cue=rate form=past -0.14
cue=rate form=s -1.46
cue=rate frame=adverbial -0.51
cue=rate frame=around -0.13
cue=rate frame=bare -0.67
cue=rate frame=before -0.27
cue=rate frame=comma -0.23
cue=rate frame=later-that -0.56
cue=rate frame=preposition -0.95
cue=rate frame=quoted -0.7
cue=rate next=, -0.21
cue=rate next=and -0.23
cue=rate next=for -0.8
cue=rate next=function -0.9
cue=rate next=in -0.19
cue=rate next=noun -0.55
cue=rate next=of -0.74
cue=rate next=on -0.69
cue=rate next=verb-base -0.58
cue=rate to=for frame=bare -0.58
cue=rate to=for frame=preposition -0.5
cue=rate to=in frame=adverbial -0.43
cue=rate to=in frame=bare -0.27
cue=rate to=in frame=preposition -0.15
cue=rate to=of frame=adverbial -0.29
cue=rate to=of frame=bare -0.6
cue=rate to=of frame=preposition -0.46
cue=rate to=on frame=bare -0.57
cue=rate to=on frame=preposition -0.38
cue=rattle -0.69
cue=rattle form=past -0.45
cue=rattle frame=adverbial -0.27
cue=rattle frame=bare -0.87
cue=rattle frame=preposition -0.12
cue=rattle next=function -0.8
cue=rattle next=name -0.54
cue=read -0.17
cue=read aux=modal -0.82
cue=read aux=to -0.96
cue=read form=ing -0.29
cue=read form=past -0.56
cue=read form=s 0.46
cue=read frame=adverbial -0.86
cue=read frame=around -0.59
cue=read frame=bare -0.3
cue=read frame=before 0.33
cue=read frame=colon -0.06
cue=read frame=later-that -0.62
cue=read frame=preposition -0.64
cue=read next=, -0.09
cue=read next=. 0.15
cue=read next=: -0.1
cue=read next=determiner 0.08
cue=read next=noun 0.13
cue=read next=quoted 0.26
cue=reaffirm 0.51
cue=realize -0.11
cue=realize form=base -0.4
cue=realize form=past 0.13
cue=realize frame=bare 0.09
cue=realize frame=that -0.19
cue=realize next=that -0.19
cue=reason -0.4
cue=reason aux=have -0.33
cue=reason form=base -0.06
cue=reason form=s -1.88
cue=reason frame=adverbial 0.17
cue=reason frame=bare -0.53
cue=reason frame=colon -0.8
cue=reason frame=comma -0.56
cue=reason frame=later-that -1.01
cue=reason frame=preposition -0.3
cue=reason next=, -0.56
cue=reason next=: -0.62
cue=reason next=determiner -0.92
cue=reason next=for -0.52
cue=reason next=function -1.09
cue=reason next=name -0.95
cue=reason next=pronoun -0.82
cue=reason next=to 0.29
cue=reason to=for frame=adverbial -1.14
cue=reason to=for frame=bare -0.2
cue=reason to=for frame=later-that -0.54
cue=reason to=for frame=preposition -0.32
cue=reason to=to frame=adverbial 0.36
cue=reason to=to frame=bare 0.08
cue=reassure -0.44
cue=reassure frame=bare -0.22
cue=reassure frame=hearer -0.61
cue=rebuff -0.16
cue=rebuff form=past -0.62
cue=rebuke -0.05
cue=rebuke form=base -0.08
cue=rebuke form=past 0.28
cue=rebuke frame=adverbial -0.63
cue=rebuke frame=bare 0.42
cue=rebuke frame=later-that -0.53
cue=rebuke frame=preposition -0.65
cue=rebuke next=name 0.26
cue=rebut 0.43
cue=rebut form=base 0.26
cue=rebut frame=bare 0.43
cue=recall -0.07
cue=recall aux=modal 0.12
cue=recall form=base -0.54
cue=recall form=ing 0.39
cue=recall form=past 0.09
cue=recall frame=adverbial -0.13
cue=recall frame=around 0.12
cue=recall frame=bare 0.28
cue=recall frame=before 0.18
cue=recall frame=comma -0.53
cue=recall frame=later-that -0.64
cue=recall frame=preposition -0.7
cue=recall next=, -0.05
cue=recall next=determiner 0.23
cue=recall next=name 0.22
cue=recall next=that -0.06
cue=reckon 0.23
cue=reckon form=ing -0.63
cue=reckon frame=bare -0.49
cue=recognize -0.06
cue=recognize aux=be -0.71
cue=recognize aux=do -0.76
cue=recognize form=base -0.06
cue=recognize form=ing 0.44
cue=recognize form=past -0.51
cue=recognize form=s 0.06
cue=recognize frame=bare -0.17
cue=recognize frame=before -0.39
cue=recognize frame=that 0.29
cue=recognize next=determiner 0.09
cue=recognize next=function -0.73
cue=recognize next=noun -0.2
cue=recognize next=that 0.28
cue=recommend aux=be -0.1
cue=recommend aux=to -0.18
cue=recommend form=past -0.22
cue=recommend frame=around -0.53
cue=recommend frame=bare 0.33
cue=recommend frame=before 0.05
cue=recommend frame=that -0.23
cue=recommend next=noun 0.35
cue=recommend next=that -0.24
cue=recommend next=verb-s -0.74
cue=recount -0.18
cue=recount form=past -0.08
cue=recount next=determiner 0.17
cue=refer 0.26
cue=refer aux=be -0.82
cue=refer form=base 0.26
cue=refer form=ing 0.16
cue=refer form=past -0.11
cue=refer form=s 0.22
cue=refer frame=adverbial -1.06
cue=refer frame=around -0.45
cue=refer frame=bare 0.2
cue=refer frame=before -0.74
cue=refer frame=preposition 0.43
cue=refer frame=quoted -0.31
cue=refer next=to 0.43
cue=refer to=to frame=adverbial -1.06
cue=refer to=to frame=around -0.45
cue=refer to=to frame=bare 0.38
cue=refer to=to frame=before -0.74
cue=refer to=to frame=preposition 0.43
cue=refer to=to frame=quoted -0.29
cue=reference 0.31
cue=reference form=base -0.12
cue=reference form=ing -0.24
cue=reference form=past 0.65
cue=reference frame=bare 0.34
cue=reference frame=before -0.84
cue=reference frame=later-that -0.93
cue=reference frame=preposition -0.53
cue=reference frame=quoted 0.39
cue=reference next=determiner 0.16
cue=reference next=possessive 0.12
cue=reference next=to 0.08
cue=reference to=to frame=bare 0.26
cue=reference to=to frame=preposition -0.44
cue=reflect -0.24
cue=reflect aux=be -0.14
cue=reflect form=base -0.38
cue=reflect form=ing 0.11
cue=reflect form=past -0.11
cue=reflect form=s -0.54
cue=reflect frame=adverbial -1.08
cue=reflect frame=bare -0.24
cue=reflect frame=before -0.83
cue=reflect frame=later-that -0.79
cue=reflect frame=preposition 0.31
cue=reflect next=determiner -0.3
cue=reflect next=in -0.67
cue=reflect next=noun -0.89
cue=reflect next=on 0.41
cue=reflect next=possessive -0.83
cue=reflect to=in frame=adverbial -0.4
cue=reflect to=in frame=bare -0.39
cue=reflect to=in frame=preposition -0.48
cue=reflect to=on frame=adverbial -0.65
cue=reflect to=on frame=bare 0.31
cue=reflect to=on frame=preposition 0.34
cue=refuse aux=have 0.24
cue=refuse form=ing -0.24
cue=refuse form=past 0.07
cue=refuse form=s 0.27
cue=refuse frame=before -0.46
cue=refuse frame=later-that -0.3
cue=refuse frame=quoted -0.75
cue=refuse next=to -0.07
cue=refuse to=to frame=bare -0.13
cue=refuse to=to frame=before -0.39
cue=refuse to=to frame=later-that -0.3
cue=refuse to=to frame=quoted -0.75
cue=regard -0.45
cue=regard form=ing -0.47
cue=regard form=past -0.79
cue=regard frame=adverbial -0.42
cue=regard frame=bare -0.19
cue=regard frame=preposition -0.79
cue=regard next=as -0.73
cue=regard next=determiner -0.33
cue=regard next=noun 0.24
cue=regard to=as frame=bare -0.44
cue=regard to=as frame=preposition -0.55
cue=regret -0.36
cue=regret form=base -0.31
cue=regret frame=bare -0.39
cue=reiterate frame=bare 0.47
cue=reiterate frame=before -0.47
cue=reiterate frame=later-that -0.33
cue=reiterate frame=that -0.18
cue=reiterate next=that -0.3
cue=reject 0.06
cue=reject aux=have -0.28
cue=reject aux=to -0.49
cue=reject form=base -0.43
cue=reject form=ing 0.22
cue=reject form=past 0.19
cue=reject frame=bare 0.19
cue=reject frame=before -0.32
cue=reject frame=preposition -0.08
cue=reject frame=quoted -0.65
cue=reject next=name -0.08
cue=reject next=noun 0.38
cue=reject to=by frame=bare 0.08
cue=relate -0.69
cue=relate form=base -0.68
cue=relate form=past -0.32
cue=relate frame=adverbial -0.78
cue=relate frame=bare -0.35
cue=relate frame=preposition -0.77
cue=relate next=to -0.72
cue=relate to=to frame=adverbial -0.78
cue=relate to=to frame=bare -0.25
cue=relate to=to frame=preposition -0.77
cue=release -0.33
cue=release aux=be -0.25
cue=release aux=have 0.37
cue=release aux=modal -1.12
cue=release aux=to -0.56
cue=release form=base -0.26
cue=release form=ing -0.26
cue=release form=past -0.28
cue=release form=s -0.78
cue=release frame=adverbial 0.22
cue=release frame=around -0.17
cue=release frame=bare -0.85
cue=release frame=before -0.88
cue=release frame=comma -0.63
cue=release frame=preposition -0.86
cue=release frame=quoted 0.51
cue=release next=, -0.63
cue=release next=day -0.46
cue=release next=determiner -0.08
cue=release next=function -0.28
cue=release next=in -0.91
cue=release next=name -0.14
cue=release next=noun -1.27
cue=release next=of -0.24
cue=release next=on -0.94
cue=release next=possessive -0.1
cue=release next=pronoun -0.84
cue=release next=verb-s -0.09
cue=release to=by frame=adverbial 0.34
cue=release to=by frame=bare -0.71
cue=release to=by frame=preposition -0.57
cue=release to=in frame=adverbial -0.75
cue=release to=in frame=bare -0.46
cue=release to=in frame=preposition -0.36
cue=release to=of frame=adverbial -1.42
cue=release to=of frame=bare -0.12
cue=release to=of frame=preposition -0.38
cue=release to=on frame=adverbial -0.57
cue=release to=on frame=bare -0.71
cue=release to=on frame=preposition -0.5
cue=rely -0.34
cue=rely aux=have 0.12
cue=rely aux=modal -0.96
cue=rely form=base -1.44
cue=rely form=ing 0.37
cue=rely form=past -1.39
cue=rely form=s -0.93
cue=rely frame=adverbial -0.86
cue=rely frame=bare -0.27
cue=rely frame=before -0.55
cue=rely frame=preposition -0.15
cue=rely next=adverb -0.48
cue=rely next=on -0.19
cue=rely to=on frame=adverbial -0.83
cue=rely to=on frame=bare -0.07
cue=rely to=on frame=preposition -0.11
cue=remark -0.13
cue=remark aux=be -1.4
cue=remark form=ing 0.2
cue=remark form=past 0.21
cue=remark form=s -0.68
cue=remark frame=adverbial -0.64
cue=remark frame=around -0.78
cue=remark frame=bare -1.17
cue=remark frame=before 0.11
cue=remark frame=comma -0.12
cue=remark frame=later-that -0.17
cue=remark frame=preposition 0.12
cue=remark frame=quoted -1
cue=remark frame=that 0.05
cue=remark next=, -0.13
cue=remark next=. 0.09
cue=remark next=about -0.07
cue=remark next=and -0.29
cue=remark next=by -0.94
cue=remark next=function -0.17
cue=remark next=in -1.06
cue=remark next=verb-past 0.1
cue=remark to=about frame=adverbial -0.72
cue=remark to=about frame=bare -0.63
cue=remark to=about frame=preposition 0.06
cue=remark to=by frame=bare -0.31
cue=remark to=by frame=preposition -0.59
cue=remark to=in frame=adverbial -0.65
cue=remark to=in frame=bare -0.38
cue=remark to=in frame=preposition -0.51
cue=remark to=on frame=adverbial -0.63
cue=remark to=on frame=bare 0.13
cue=remember 0.36
cue=remember aux=modal -0.63
cue=remember aux=to -0.14
cue=remember form=base 0.1
cue=remember form=past -0.23
cue=remember form=s 0.47
cue=remember frame=around -0.82
cue=remember frame=bare 0.49
cue=remember frame=before -0.25
cue=remember frame=that 0.05
cue=remember next=that 0.05
cue=remember next=verb-ing -0.1
cue=remind -0.07
cue=remind form=past -0.44
cue=remind form=s -0.25
cue=remind frame=bare -0.43
cue=remind frame=before -0.87
cue=remind frame=hearer 0.15
cue=remind next=determiner -0.08
cue=remind next=function -0.99
cue=remind next=name 0.17
cue=repeat aux=be -0.89
cue=repeat form=ing 0.12
cue=repeat form=past -0.29
cue=repeat frame=adverbial -0.6
cue=repeat frame=bare 0.2
cue=repeat frame=before -0.5
cue=repeat frame=later-that -0.58
cue=repeat frame=preposition -0.77
cue=repeat frame=quoted 0.17
cue=repeat next=determiner 0.41
cue=repeat next=noun -0.16
cue=repeat next=possessive 0.08
cue=repeat next=verb-s -0.77
cue=reply -0.12
cue=reply form=base 0.31
cue=reply form=past -0.35
cue=reply frame=around -0.85
cue=reply frame=bare -0.18
cue=reply frame=before -0.05
cue=reply frame=colon 0.45
cue=reply frame=comma 0.6
cue=reply frame=preposition -0.29
cue=reply next=, 0.22
cue=reply next=. 0.92
cue=reply next=: 0.19
cue=reply to=to frame=bare 0.17
cue=reply to=to frame=preposition -0.11
cue=report -0.13
cue=report aux=be -0.45
cue=report aux=have 0.12
cue=report aux=to -0.14
cue=report form=base -0.99
cue=report form=ing -0.8
cue=report form=past 0.46
cue=report form=s -0.17
cue=report frame=adverbial -0.09
cue=report frame=around -1.13
cue=report frame=bare -0.5
cue=report frame=before 0.26
cue=report frame=colon -0.1
cue=report frame=comma 0.55
cue=report frame=later-that 0.09
cue=report frame=preposition 0.14
cue=report frame=quoted -0.48
cue=report frame=that -0.34
cue=report next=, 0.34
cue=report next=. 0.15
cue=report next=: -0.14
cue=report next=about 0.18
cue=report next=adverb 0.17
cue=report next=and -0.53
cue=report next=at 0.48
cue=report next=by -0.05
cue=report next=determiner -0.21
cue=report next=for -0.78
cue=report next=from -0.15
cue=report next=function -0.12
cue=report next=in -0.64
cue=report next=it -0.29
cue=report next=of -0.28
cue=report next=on -0.07
cue=report next=that -0.49
cue=report next=to -0.46
cue=report next=verb-base -0.27
cue=report next=verb-ing -0.12
cue=report next=verb-past -0.92
cue=report next=verb-s -1.27
cue=report to=about frame=bare -0.26
cue=report to=about frame=preposition 0.36
cue=report to=at frame=bare 0.41
cue=report to=at frame=preposition 0.4
cue=report to=by frame=adverbial 0.44
cue=report to=by frame=bare -0.9
cue=report to=by frame=preposition -0.72
cue=report to=for frame=bare -0.53
cue=report to=for frame=preposition -0.49
cue=report to=from frame=adverbial -0.76
cue=report to=from frame=bare -0.5
cue=report to=from frame=preposition -0.94
cue=report to=in frame=adverbial -0.67
cue=report to=in frame=bare -0.67
cue=report to=in frame=preposition -0.69
cue=report to=of frame=adverbial -0.82
cue=report to=of frame=bare -0.08
cue=report to=of frame=preposition -0.1
cue=report to=on frame=adverbial 0.23
cue=report to=on frame=bare 0.14
cue=report to=on frame=before -0.24
cue=report to=to frame=adverbial -0.05
cue=report to=to frame=bare -0.66
cue=report to=to frame=preposition -0.62
cue=request -0.23
cue=request aux=be 0.17
cue=request aux=do 0.44
cue=request form=base -0.62
cue=request form=past 0.36
cue=request form=s -0.27
cue=request frame=adverbial -1.02
cue=request frame=before -0.48
cue=request frame=later-that -0.76
cue=request frame=that -0.6
cue=request next=by -0.92
cue=request next=determiner -0.39
cue=request next=from -0.65
cue=request next=function -0.41
cue=request next=noun 0.56
cue=request next=of -1.02
cue=request next=that -0.6
cue=request to=by frame=bare -0.54
cue=request to=by frame=preposition -0.51
cue=request to=for frame=adverbial -0.48
cue=request to=for frame=bare -0.21
cue=request to=for frame=preposition 0.17
cue=request to=from frame=bare -0.29
cue=request to=from frame=preposition -0.49
cue=request to=of frame=bare -0.67
cue=request to=of frame=preposition -0.64
cue=request to=to frame=adverbial -0.63
cue=request to=to frame=bare 0.08
cue=resist 0.18
cue=resist form=base 0.19
cue=resist form=past 0.29
cue=resist frame=bare 0.08
cue=resolve -0.54
cue=resolve form=base -0.15
cue=resolve form=past -0.95
cue=resolve frame=bare -0.29
cue=respect -0.29
cue=respect form=past -0.98
cue=respect form=s -0.75
cue=respect frame=adverbial -0.6
cue=respect frame=bare -0.55
cue=respect frame=comma -0.76
cue=respect frame=preposition 0.05
cue=respect next=, -0.76
cue=respect next=for 0.26
cue=respect next=name -0.61
cue=respect to=for frame=adverbial -0.57
cue=respect to=for frame=bare 0.17
cue=respect to=for frame=preposition 0.08
cue=respond -0.05
cue=respond aux=be -1.1
cue=respond aux=do 0.16
cue=respond aux=have 0.15
cue=respond aux=modal -0.46
cue=respond aux=to 0.12
cue=respond form=base 0.16
cue=respond form=ing -0.61
cue=respond form=past -0.17
cue=respond frame=adverbial -0.74
cue=respond frame=around -0.79
cue=respond frame=before -0.09
cue=respond frame=colon -0.06
cue=respond frame=comma 0.67
cue=respond frame=later-that -0.16
cue=respond frame=preposition 0.06
cue=respond frame=that 0.79
cue=respond next=, 0.38
cue=respond next=. 0.99
cue=respond next=adverb 0.12
cue=respond next=by -0.16
cue=respond next=day -0.36
cue=respond next=that 0.65
cue=respond to=by frame=adverbial -0.26
cue=respond to=by frame=preposition 0.05
cue=respond to=to frame=adverbial -1.57
cue=respond to=to frame=bare 0.2
cue=respond to=to frame=before -0.46
cue=respond to=to frame=later-that -0.73
cue=respond to=to frame=preposition 0.05
cue=respond to=with frame=adverbial 0.11
cue=respond to=with frame=bare -0.78
cue=respond to=with frame=preposition 0.13
cue=retweet aux=be -0.93
cue=retweet form=past 0.37
cue=retweet frame=bare 0.41
cue=retweet next=determiner 0.35
cue=reveal 0.09
cue=reveal aux=be -0.16
cue=reveal aux=have 0.4
cue=reveal form=base 0.11
cue=reveal form=past 0.11
cue=reveal frame=adverbial -0.06
cue=reveal frame=bare 0.24
cue=reveal frame=colon -0.55
cue=reveal frame=comma 0.52
cue=reveal frame=preposition -0.8
cue=reveal frame=that 0.11
cue=reveal next=, 0.4
cue=reveal next=determiner -0.12
cue=reveal next=function -0.09
cue=reveal next=name 0.47
cue=reveal next=noun -0.51
cue=review -0.69
cue=review aux=be -0.51
cue=review aux=to -0.65
cue=review form=base -0.45
cue=review form=ing -0.5
cue=review form=s -0.92
cue=review frame=adverbial -0.72
cue=review frame=bare -0.53
cue=review frame=before -0.55
cue=review frame=later-that -0.53
cue=review frame=preposition -0.38
cue=review next=determiner -0.14
cue=review next=noun -0.8
cue=review next=of -0.06
cue=review next=verb-past -0.7
cue=review to=of frame=adverbial -0.67
cue=review to=of frame=bare -0.06
cue=review to=of frame=preposition -0.15
cue=ridicule 0.12
cue=ridicule frame=bare 0.25
cue=rip -0.26
cue=rip form=ing -0.21
cue=rip form=past -0.36
cue=rip frame=before -0.32
cue=rip frame=preposition -0.6
cue=rip next=function -1.2
cue=rip next=name 0.1
cue=roar -0.46
cue=roar frame=bare -0.6
cue=rule -0.44
cue=rule aux=be -0.91
cue=rule form=base -0.22
cue=rule form=ing -0.48
cue=rule form=past 0.13
cue=rule form=s -0.82
cue=rule frame=adverbial -1.25
cue=rule frame=bare -0.46
cue=rule frame=before 0.18
cue=rule frame=colon -0.05
cue=rule frame=comma -0.69
cue=rule frame=later-that -0.87
cue=rule frame=preposition -0.29
cue=rule frame=quoted -0.76
cue=rule frame=that -0.41
cue=rule next=, -0.74
cue=rule next=and -0.6
cue=rule next=for 0.2
cue=rule next=function 0.07
cue=rule next=noun -1.17
cue=rule next=of -1.1
cue=rule next=that -0.41
cue=rule next=verb-base -0.69
cue=rule next=verb-past -0.58
cue=rule next=verb-s -0.61
cue=rule to=for frame=bare 0.14
cue=rule to=for frame=preposition -0.06
cue=rule to=of frame=adverbial -0.5
cue=rule to=of frame=bare -0.81
cue=rule to=of frame=preposition -0.72
cue=rule to=out frame=adverbial -0.71
cue=rule to=out frame=bare 0.43
cue=rule to=out frame=preposition 0.18
cue=savage frame=bare 0.08
cue=say 0.09
cue=say aux=be -0.11
cue=say aux=do 0.21
cue=say aux=have 0.1
cue=say aux=modal -0.21
cue=say form=base 0.44
cue=say form=ing 0.3
cue=say form=past -0.25
cue=say form=s 0.51
cue=say frame=around 0.16
cue=say frame=bare 0.33
cue=say frame=before 0.1
cue=say frame=colon 0.21
cue=say frame=comma -0.43
cue=say frame=later-that -0.16
cue=say frame=preposition -0.75
cue=say frame=quoted -0.38
cue=say frame=that 0.33
cue=say next=, 0.08
cue=say next=- 0.25
cue=say next=. 0.75
cue=say next=: 0.12
cue=say next=about -0.16
cue=say next=adverb 0.09
cue=say next=after -0.25
cue=say next=as -0.58
cue=say next=at -0.42
cue=say next=by -0.06
cue=say next=determiner 0.11
cue=say next=for 0.05
cue=say next=function -0.05
cue=say next=if 0.05
cue=say next=in -0.3
cue=say next=it -0.07
cue=say next=noun 0.15
cue=say next=number 0.4
cue=say next=of -0.54
cue=say next=on -0.22
cue=say next=possessive -0.24
cue=say next=pronoun -0.19
cue=say next=quoted 0.68
cue=say next=that -0.05
cue=say next=there -0.07
cue=say next=to -0.46
cue=say next=verb-base 0.39
cue=say next=verb-ing 0.21
cue=say next=verb-past -0.23
cue=say next=verb-s 0.22
cue=say next=when -0.06
cue=say next=whether -0.38
cue=say next=with -0.12
cue=say to=about frame=bare -0.6
cue=say to=about frame=before 0.08
cue=say to=about frame=preposition -0.08
cue=say to=after frame=adverbial -0.36
cue=say to=after frame=bare -0.6
cue=say to=after frame=before 0.72
cue=say to=after frame=preposition -0.74
cue=say to=as frame=adverbial -0.56
cue=say to=as frame=bare -0.58
cue=say to=as frame=before 0.17
cue=say to=as frame=preposition -0.45
cue=say to=at frame=adverbial -0.3
cue=say to=at frame=bare -0.95
cue=say to=at frame=before 0.52
cue=say to=at frame=later-that 0.24
cue=say to=at frame=preposition -0.66
cue=say to=before frame=bare -0.58
cue=say to=before frame=preposition -0.56
cue=say to=by frame=adverbial -0.63
cue=say to=by frame=bare -0.58
cue=say to=by frame=before 0.22
cue=say to=by frame=preposition -0.63
cue=say to=during frame=adverbial -0.09
cue=say to=during frame=around -0.72
cue=say to=during frame=bare -1.27
cue=say to=during frame=before 0.48
cue=say to=during frame=preposition -1.04
cue=say to=for frame=adverbial 0.45
cue=say to=for frame=bare -0.6
cue=say to=for frame=preposition 0.11
cue=say to=in frame=adverbial -0.23
cue=say to=in frame=bare -0.75
cue=say to=in frame=before 0.38
cue=say to=in frame=colon 0.75
cue=say to=in frame=later-that 0.29
cue=say to=in frame=preposition -0.31
cue=say to=in frame=quoted 0.1
cue=say to=of frame=adverbial -0.27
cue=say to=of frame=around 0.33
cue=say to=of frame=bare -1.02
cue=say to=of frame=before 0.17
cue=say to=of frame=preposition -0.4
cue=say to=on frame=adverbial -0.15
cue=say to=on frame=around -0.35
cue=say to=on frame=bare -1.45
cue=say to=on frame=before 0.39
cue=say to=on frame=preposition -0.65
cue=say to=to frame=adverbial -0.22
cue=say to=to frame=bare -1.11
cue=say to=to frame=before 1.2
cue=say to=to frame=preposition -0.76
cue=say to=with frame=bare -0.62
cue=say to=with frame=before 0.74
cue=say to=with frame=preposition -0.72
cue=scare aux=be 0.07
cue=scare form=base -0.74
cue=scare form=past 0.48
cue=scare form=s -0.8
cue=scream -0.59
cue=scream form=ing -0.79
cue=scream frame=bare -0.63
cue=see aux=be -1.12
cue=see aux=do 0.49
cue=see aux=have 0.23
cue=see aux=modal -0.46
cue=see aux=to -0.58
cue=see form=base 0.22
cue=see form=ing -0.54
cue=see form=participle -0.06
cue=see form=past -0.57
cue=see form=s 0.24
cue=see frame=adverbial 0.07
cue=see frame=around -0.89
cue=see frame=bare 0.15
cue=see frame=before -1.25
cue=see frame=colon -0.86
cue=see frame=later-that -0.92
cue=see frame=preposition -0.44
cue=see frame=quoted -1.18
cue=see frame=that 0.13
cue=see next=as -0.19
cue=see next=by -1.08
cue=see next=determiner -0.18
cue=see next=function -0.17
cue=see next=how -0.59
cue=see next=if -0.68
cue=see next=in -0.2
cue=see next=name 0.44
cue=see next=noun 0.35
cue=see next=on -0.74
cue=see next=possessive -0.29
cue=see next=verb-base -0.77
cue=see next=verb-ing -0.15
cue=see next=verb-past -0.82
cue=see next=verb-s 0.22
cue=see next=what -0.75
cue=see next=why 0.2
cue=see to=as frame=adverbial -0.66
cue=see to=as frame=around -0.4
cue=see to=as frame=bare -0.29
cue=see to=as frame=before -0.26
cue=see to=as frame=preposition -0.08
cue=see to=by frame=adverbial -0.18
cue=see to=by frame=bare -0.77
cue=see to=by frame=preposition -0.57
cue=see to=for frame=bare -0.86
cue=see to=for frame=preposition -0.68
cue=see to=in frame=adverbial -0.76
cue=see to=in frame=bare -0.24
cue=see to=on frame=bare -0.51
cue=see to=on frame=preposition -0.38
cue=see to=since frame=bare -0.87
cue=see to=since frame=preposition -0.8
cue=seek 0.07
cue=seek aux=be -0.38
cue=seek aux=have -0.14
cue=seek aux=modal -0.08
cue=seek form=base -0.29
cue=seek form=ing -0.07
cue=seek form=past -0.11
cue=seek form=s 0.4
cue=seek frame=adverbial -0.57
cue=seek frame=bare 0.24
cue=seek frame=before -1.15
cue=seek frame=later-that -1.27
cue=seek frame=preposition 0.38
cue=seek frame=quoted 0.22
cue=seek next=determiner -0.56
cue=seek next=function -1.14
cue=seek next=name 0.62
cue=seek next=noun 0.35
cue=seek next=quoted 0.36
cue=seek next=to 0.06
cue=seek next=verb-base -0.08
cue=seek to=to frame=adverbial -0.52
cue=seek to=to frame=bare 0.07
cue=seek to=to frame=before -0.91
cue=seek to=to frame=later-that -1.09
cue=seek to=to frame=preposition 0.68
cue=seek to=to frame=quoted -0.05
cue=seem -0.26
cue=seem aux=be -0.79
cue=seem aux=do -1.18
cue=seem aux=have -0.76
cue=seem aux=modal 0.14
cue=seem form=base -0.53
cue=seem form=ing -0.21
cue=seem form=past -0.31
cue=seem form=s 0.05
cue=seem frame=adverbial 0.38
cue=seem frame=around -0.79
cue=seem frame=bare -0.63
cue=seem frame=before -1.2
cue=seem frame=colon -0.55
cue=seem frame=later-that 0.06
cue=seem frame=preposition -0.46
cue=seem frame=quoted -0.89
cue=seem next=adverb 0.33
cue=seem next=determiner -0.05
cue=seem next=function -1.08
cue=seem next=noun -0.3
cue=seem next=pronoun -0.78
cue=seem next=to -0.31
cue=seem next=verb-base -0.2
cue=seem next=verb-past -0.64
cue=seem to=like frame=adverbial -0.6
cue=seem to=like frame=bare -0.19
cue=seem to=like frame=preposition -0.21
cue=seem to=to frame=adverbial 0.44
cue=seem to=to frame=around -0.4
cue=seem to=to frame=bare -0.89
cue=seem to=to frame=before -0.53
cue=seem to=to frame=colon -0.44
cue=seem to=to frame=later-that -0.88
cue=seem to=to frame=preposition -2.01
cue=seem to=to frame=quoted -0.64
cue=sense -0.16
cue=sense form=base -0.2
cue=sense frame=adverbial -0.14
cue=sense frame=bare -0.46
cue=sense frame=later-that -0.77
cue=sense frame=preposition -0.32
cue=sense next=function -0.36
cue=sense to=of frame=adverbial -1.19
cue=sense to=of frame=bare 0.05
cue=sentence -0.47
cue=sentence aux=be -0.72
cue=sentence form=base -1.22
cue=sentence form=past 0.12
cue=sentence form=s -0.63
cue=sentence frame=adverbial -0.72
cue=sentence frame=bare -0.28
cue=sentence frame=comma -0.13
cue=sentence frame=preposition -0.79
cue=sentence next=, -0.13
cue=sentence next=to -0.95
cue=sentence to=to frame=bare -0.81
cue=sentence to=to frame=preposition -0.41
cue=share -0.42
cue=share aux=be -0.53
cue=share aux=have -0.12
cue=share aux=modal 0.34
cue=share aux=to -0.96
cue=share form=base -0.23
cue=share form=ing -0.31
cue=share form=past -0.35
cue=share form=s -0.3
cue=share frame=adverbial -0.09
cue=share frame=around -0.13
cue=share frame=bare -0.34
cue=share frame=before -0.38
cue=share frame=colon -0.69
cue=share frame=later-that -0.05
cue=share frame=preposition -1.16
cue=share frame=quoted -1.04
cue=share next=by -0.31
cue=share next=determiner -0.18
cue=share next=function -1.14
cue=share next=of -1.32
cue=share next=pronoun -0.24
cue=share next=with -0.22
cue=share to=by frame=adverbial -0.34
cue=share to=by frame=bare -0.19
cue=share to=by frame=preposition -0.49
cue=share to=of frame=adverbial -0.74
cue=share to=of frame=bare -1.13
cue=share to=of frame=preposition -0.85
cue=share to=with frame=adverbial 0.05
cue=share to=with frame=bare -0.42
cue=share to=with frame=preposition -0.52
cue=shock aux=be 0.18
cue=shock form=base -1.08
cue=shock form=ing -0.84
cue=shock form=past 0.47
cue=shock frame=adverbial -0.84
cue=shock frame=bare -0.09
cue=shock frame=before -0.66
cue=shock frame=preposition 0.16
cue=shock next=name -0.69
cue=shout 0.42
cue=shout form=ing -0.13
cue=shout form=past 0.14
cue=shout frame=before 0.72
cue=shout frame=comma 0.17
cue=shout frame=preposition 0.17
cue=shout next=, 0.2
cue=shout next=function 0.14
cue=show -0.11
cue=show aux=be -0.23
cue=show aux=do -0.12
cue=show aux=modal -0.08
cue=show aux=to -0.3
cue=show form=base -0.07
cue=show form=ing -0.08
cue=show form=participle -0.05
cue=show form=past -0.14
cue=show form=s 0.17
cue=show frame=adverbial -0.36
cue=show frame=around -0.24
cue=show frame=colon -0.24
cue=show frame=comma -0.16
cue=show frame=hearer -0.1
cue=show frame=later-that -0.06
cue=show frame=preposition -0.36
cue=show frame=quoted -0.91
cue=show next=, -0.06
cue=show next=. 0.87
cue=show next=and -0.73
cue=show next=as 0.08
cue=show next=determiner -0.21
cue=show next=function -0.36
cue=show next=how -0.24
cue=show next=in -0.8
cue=show next=it 0.15
cue=show next=name -0.1
cue=show next=of -0.57
cue=show next=on -0.92
cue=show next=possessive 0.17
cue=show next=pronoun 0.46
cue=show next=quoted -0.76
cue=show next=that -0.08
cue=show next=to 0.1
cue=show next=verb-base -1.16
cue=show next=verb-past -0.67
cue=show next=verb-s -0.79
cue=show next=with -0.59
cue=show to=as frame=preposition 0.23
cue=show to=in frame=adverbial -0.46
cue=show to=in frame=bare -0.53
cue=show to=in frame=preposition -0.35
cue=show to=of frame=adverbial -0.42
cue=show to=of frame=bare -0.42
cue=show to=of frame=preposition -0.24
cue=show to=on frame=adverbial -0.46
cue=show to=on frame=bare -0.58
cue=show to=on frame=preposition -0.55
cue=show to=to frame=adverbial 0.13
cue=show to=to frame=bare -0.19
cue=show to=up frame=bare -1.29
cue=show to=up frame=before -0.46
cue=show to=up frame=preposition -0.91
cue=show to=with frame=bare -0.36
cue=show to=with frame=preposition -0.31
cue=shrug 0.28
cue=shrug frame=adverbial -0.68
cue=shrug frame=bare 0.31
cue=shrug frame=preposition 0.36
cue=shrug next=function 0.35
cue=shrug to=off frame=adverbial -0.63
cue=shrug to=off frame=bare 0.53
cue=shrug to=off frame=preposition 0.17
cue=side -0.28
cue=side form=base -1.77
cue=side form=past 0.43
cue=side form=s 0.1
cue=side frame=adverbial -1.13
cue=side frame=bare -0.58
cue=side frame=before -0.86
cue=side frame=colon -0.2
cue=side frame=comma -0.61
cue=side frame=later-that -0.85
cue=side frame=preposition 0.08
cue=side next=, -0.67
cue=side next=function -0.88
cue=side next=of -1.36
cue=side next=verb-past -0.36
cue=side next=with 0.18
cue=side to=of frame=adverbial -0.41
cue=side to=of frame=bare -0.79
cue=side to=of frame=preposition -1.05
cue=side to=with frame=adverbial -0.64
cue=side to=with frame=preposition 0.29
cue=sign -0.12
cue=sign aux=modal -0.94
cue=sign aux=to -1.1
cue=sign form=base -0.26
cue=sign form=ing -1.07
cue=sign form=past -0.26
cue=sign form=s -0.26
cue=sign frame=adverbial -1.36
cue=sign frame=around -0.41
cue=sign frame=bare -0.24
cue=sign frame=before -0.59
cue=sign frame=colon -0.38
cue=sign frame=comma -0.65
cue=sign frame=later-that -0.16
cue=sign frame=quoted -0.17
cue=sign frame=that -0.18
cue=sign next=, -0.69
cue=sign next=by -0.42
cue=sign next=determiner -0.25
cue=sign next=function -0.68
cue=sign next=in -0.66
cue=sign next=noun -1.06
cue=sign next=of 0.13
cue=sign next=on -0.28
cue=sign next=pronoun -0.14
cue=sign next=that -0.18
cue=sign next=verb-ing 0.16
cue=sign to=by frame=adverbial -0.67
cue=sign to=by frame=bare -0.21
cue=sign to=by frame=preposition -0.26
cue=sign to=in frame=bare -0.27
cue=sign to=in frame=preposition -0.55
cue=sign to=into frame=bare -0.47
cue=sign to=into frame=preposition -0.66
cue=sign to=of frame=adverbial -0.99
cue=sign to=of frame=bare 0.22
cue=sign to=of frame=preposition 0.15
cue=sign to=on frame=bare -0.27
cue=sign to=on frame=preposition -0.17
cue=sign to=up frame=bare -0.21
cue=sign to=up frame=preposition -0.42
cue=signal -0.32
cue=signal aux=have -0.25
cue=signal form=base -0.65
cue=signal form=past 0.08
cue=signal form=s -0.23
cue=signal frame=bare -0.07
cue=signal frame=before -0.22
cue=signal next=possessive -0.76
cue=sing -0.15
cue=slam 0.2
cue=slam aux=have 0.13
cue=slam form=base -0.12
cue=slam form=ing -0.15
cue=slam form=past -0.34
cue=slam form=s 0.89
cue=slam frame=bare 0.49
cue=slam frame=before -0.56
cue=slam frame=later-that -0.56
cue=slam frame=quoted -0.92
cue=slam next=determiner -0.09
cue=slam next=name 0.34
cue=smile -0.42
cue=smile form=base -0.36
cue=smile form=ing -0.63
cue=smile frame=bare -0.7
cue=smile next=and 0.05
cue=snap -0.76
cue=snap frame=bare -0.76
cue=sound -0.35
cue=sound form=base -0.37
cue=sound form=ing -0.84
cue=sound form=past 0.13
cue=sound form=s -0.43
cue=sound frame=adverbial -0.47
cue=sound frame=around -0.42
cue=sound frame=bare -0.6
cue=sound frame=before 0.05
cue=sound frame=preposition 0.08
cue=sound frame=quoted -0.7
cue=sound next=determiner -0.39
cue=sound next=noun 0.11
cue=sound next=verb-base -0.99
cue=sound to=like frame=adverbial -0.41
cue=sound to=like frame=bare -0.78
cue=sound to=like frame=preposition -0.64
cue=speak -0.44
cue=speak aux=be -1.21
cue=speak aux=do -0.87
cue=speak aux=have -0.28
cue=speak aux=modal -0.88
cue=speak aux=to -1.3
cue=speak form=base -1.03
cue=speak form=ing -1.44
cue=speak form=participle -0.28
cue=speak form=past 0.06
cue=speak form=s 0.27
cue=speak frame=adverbial -1.79
cue=speak frame=bare -0.56
cue=speak frame=before -0.97
cue=speak frame=colon -0.61
cue=speak frame=comma -0.5
cue=speak frame=later-that -0.97
cue=speak frame=preposition 0.15
cue=speak frame=quoted -0.16
cue=speak next=, -0.5
cue=speak next=about 0.49
cue=speak next=adverb -1.23
cue=speak next=at -1.59
cue=speak next=day -0.74
cue=speak next=determiner -0.64
cue=speak next=for -0.34
cue=speak next=from -0.64
cue=speak next=function -0.84
cue=speak next=in -0.9
cue=speak next=name -0.52
cue=speak next=noun -1.17
cue=speak next=of 0.97
cue=speak next=on -0.57
cue=speak next=to -0.31
cue=speak next=with -1.57
cue=speak to=about frame=adverbial -0.56
cue=speak to=about frame=bare -1.34
cue=speak to=about frame=preposition 0.93
cue=speak to=at frame=adverbial -0.45
cue=speak to=at frame=bare -1.12
cue=speak to=at frame=preposition -1.21
cue=speak to=for frame=bare -0.25
cue=speak to=for frame=preposition -0.26
cue=speak to=from frame=bare -0.29
cue=speak to=from frame=preposition -0.46
cue=speak to=in frame=adverbial -0.76
cue=speak to=in frame=bare -0.28
cue=speak to=in frame=preposition -0.91
cue=speak to=of frame=adverbial -0.83
cue=speak to=of frame=bare 0.77
cue=speak to=of frame=preposition 0.75
cue=speak to=on frame=adverbial -1.18
cue=speak to=on frame=bare -0.25
cue=speak to=on frame=preposition -0.54
cue=speak to=on frame=quoted -0.51
cue=speak to=out frame=bare -0.92
cue=speak to=out frame=preposition -0.24
cue=speak to=to frame=adverbial -0.86
cue=speak to=to frame=bare -0.28
cue=speak to=to frame=preposition -0.34
cue=speak to=to frame=quoted -0.2
cue=speak to=with frame=adverbial -0.62
cue=speak to=with frame=bare -0.64
cue=speak to=with frame=preposition -1.32
cue=speculate -0.08
cue=speculate form=base -0.09
cue=speculate form=past 0.21
cue=speculate frame=adverbial -0.63
cue=speculate frame=bare -0.25
cue=speculate frame=preposition 0.3
cue=speculate frame=that 0.59
cue=speculate next=that 0.58
cue=spell 0.52
cue=spell frame=bare 0.42
cue=state -0.73
cue=state aux=be -0.47
cue=state aux=have 0.05
cue=state aux=to 0.33
cue=state form=base -1.32
cue=state form=ing 0.67
cue=state form=past 0.9
cue=state form=s -1.55
cue=state frame=adverbial -0.2
cue=state frame=around -0.84
cue=state frame=bare -1.13
cue=state frame=before -0.41
cue=state frame=colon -0.37
cue=state frame=preposition -0.58
cue=state frame=quoted -0.47
cue=state frame=that -0.22
cue=state next=' -0.65
cue=state next=, -0.2
cue=state next=- -0.66
cue=state next=adverb -0.79
cue=state next=and -0.4
cue=state next=as -0.45
cue=state next=by -0.42
cue=state next=determiner -0.2
cue=state next=for -0.94
cue=state next=from -0.69
cue=state next=function -0.56
cue=state next=name -1.23
cue=state next=noun -1.63
cue=state next=of -0.25
cue=state next=possessive 0.32
cue=state next=pronoun -1.1
cue=state next=quoted -0.87
cue=state next=that -0.23
cue=state next=to -0.24
cue=state next=verb-base -0.25
cue=state next=verb-ing -1.28
cue=state next=verb-past -0.56
cue=state next=verb-s -1.2
cue=state next=with -0.58
cue=state to=as frame=adverbial -0.25
cue=state to=as frame=bare -0.31
cue=state to=as frame=preposition -0.5
cue=state to=by frame=adverbial -0.74
cue=state to=by frame=bare -0.16
cue=state to=by frame=preposition -0.46
cue=state to=during frame=adverbial 0.14
cue=state to=during frame=bare -0.41
cue=state to=during frame=preposition -0.4
cue=state to=for frame=adverbial -0.62
cue=state to=for frame=bare -0.47
cue=state to=for frame=preposition -0.81
cue=state to=from frame=adverbial -0.32
cue=state to=from frame=bare -0.36
cue=state to=from frame=preposition -0.2
cue=state to=in frame=bare -0.49
cue=state to=in frame=preposition -0.77
cue=state to=like frame=adverbial -0.5
cue=state to=like frame=bare -0.89
cue=state to=like frame=preposition -0.68
cue=state to=of frame=adverbial -0.24
cue=state to=of frame=bare -0.44
cue=state to=of frame=before -0.81
cue=state to=of frame=preposition -0.27
cue=state to=on frame=adverbial -0.14
cue=state to=on frame=bare -0.59
cue=state to=on frame=preposition -0.62
cue=state to=over frame=adverbial -0.52
cue=state to=over frame=bare -0.42
cue=state to=over frame=preposition -0.2
cue=state to=than frame=bare -0.42
cue=state to=than frame=preposition -0.46
cue=state to=to frame=adverbial -1.01
cue=state to=to frame=bare 0.05
cue=state to=to frame=preposition -0.56
cue=state to=to frame=quoted -0.35
cue=state to=with frame=adverbial -0.59
cue=state to=with frame=bare -0.29
cue=state to=with frame=preposition -0.38
cue=stress 0.11
cue=stress form=base -0.6
cue=stress form=past 0.09
cue=stress frame=bare 0.08
cue=stress frame=before -0.73
cue=stress frame=that 0.57
cue=stress next=determiner -0.15
cue=stress next=that 0.57
cue=struggle -0.4
cue=struggle aux=be -0.09
cue=struggle aux=have -1.48
cue=struggle form=base -0.5
cue=struggle form=ing -0.43
cue=struggle form=past -0.25
cue=struggle form=s -0.33
cue=struggle frame=adverbial 0.36
cue=struggle frame=bare -0.91
cue=struggle frame=before -0.7
cue=struggle frame=comma -0.64
cue=struggle frame=later-that -0.8
cue=struggle frame=preposition -1.39
cue=struggle next=, -0.64
cue=struggle next=function -0.77
cue=struggle next=in -0.49
cue=struggle next=noun -0.77
cue=struggle next=to -0.05
cue=struggle next=with -0.74
cue=struggle to=in frame=bare -0.27
cue=struggle to=in frame=preposition -0.49
cue=struggle to=to frame=adverbial 0.24
cue=struggle to=to frame=bare -0.55
cue=struggle to=to frame=before -0.57
cue=struggle to=to frame=preposition -0.76
cue=struggle to=with frame=bare -0.24
cue=struggle to=with frame=preposition -0.78
cue=study -1.42
cue=study form=base -1.17
cue=study form=past -0.34
cue=study form=s -0.94
cue=study frame=adverbial -0.5
cue=study frame=around -0.56
cue=study frame=bare -0.96
cue=study frame=before -0.69
cue=study frame=comma -0.46
cue=study frame=later-that -0.51
cue=study frame=preposition -0.83
cue=study frame=quoted -0.45
cue=study next=, -0.64
cue=study next=at -0.61
cue=study next=by -0.56
cue=study next=function -0.79
cue=study next=noun -0.6
cue=study next=of -0.8
cue=study to=at frame=bare -0.41
cue=study to=at frame=before -0.11
cue=study to=at frame=preposition -0.38
cue=study to=by frame=adverbial -0.3
cue=study to=by frame=bare -0.63
cue=study to=by frame=preposition -0.44
cue=study to=of frame=adverbial -0.28
cue=study to=of frame=bare -0.55
cue=study to=of frame=preposition -0.62
cue=suggest aux=be 0.51
cue=suggest aux=do -0.15
cue=suggest aux=have 0.09
cue=suggest form=base 0.36
cue=suggest form=ing -0.12
cue=suggest form=s -0.16
cue=suggest frame=adverbial -0.12
cue=suggest frame=around 0.09
cue=suggest frame=bare 0.21
cue=suggest frame=before -0.63
cue=suggest frame=colon -0.65
cue=suggest frame=later-that -0.09
cue=suggest frame=preposition -0.09
cue=suggest frame=quoted -0.22
cue=suggest frame=that 0.31
cue=suggest next=determiner -0.3
cue=suggest next=function -0.21
cue=suggest next=it -0.17
cue=suggest next=name 0.17
cue=suggest next=noun -0.05
cue=suggest next=pronoun 0.14
cue=suggest next=that 0.16
cue=suggest next=verb-ing -0.09
cue=suggest to=in frame=adverbial 0.17
cue=suggest to=in frame=bare -0.47
cue=suggest to=in frame=preposition -0.54
cue=sum -0.36
cue=sum form=base -1.07
cue=sum form=s -1.17
cue=sum frame=adverbial -0.64
cue=sum frame=bare 0.11
cue=sum frame=preposition 0.06
cue=sum next=function 0.35
cue=sum to=up frame=bare 0.42
cue=sum to=up frame=preposition 0.49
cue=support 0.07
cue=support aux=be -0.97
cue=support aux=do -0.09
cue=support aux=have 0.59
cue=support aux=modal -0.12
cue=support aux=to -0.51
cue=support form=base -0.32
cue=support form=ing 0.41
cue=support form=past 0.37
cue=support form=s -0.08
cue=support frame=adverbial -0.74
cue=support frame=around -0.94
cue=support frame=bare 0.22
cue=support frame=before -0.33
cue=support frame=colon -0.85
cue=support frame=comma -1.08
cue=support frame=later-that -0.31
cue=support frame=quoted -0.42
cue=support next=, -1.14
cue=support next=and -0.56
cue=support next=by -1.21
cue=support next=determiner 0.17
cue=support next=from -0.27
cue=support next=function -0.62
cue=support next=in -1.32
cue=support next=it -0.3
cue=support next=noun 0.14
cue=support next=of -0.19
cue=support next=on -1.06
cue=support next=possessive -0.68
cue=support next=pronoun -0.84
cue=support next=to 0.32
cue=support next=verb-ing 0.5
cue=support next=verb-past -0.88
cue=support next=verb-s -0.42
cue=support to=among frame=adverbial -1.02
cue=support to=among frame=bare -1.56
cue=support to=among frame=preposition -1.56
cue=support to=behind frame=bare -0.77
cue=support to=behind frame=preposition 0.6
cue=support to=by frame=adverbial -0.6
cue=support to=by frame=bare -1.05
cue=support to=by frame=preposition -0.74
cue=support to=for frame=adverbial -1.58
cue=support to=for frame=before -0.71
cue=support to=for frame=later-that -0.55
cue=support to=from frame=adverbial -1.16
cue=support to=from frame=bare -0.68
cue=support to=from frame=preposition -0.22
cue=support to=in frame=adverbial -0.43
cue=support to=in frame=bare -0.97
cue=support to=in frame=preposition -0.85
cue=support to=of frame=bare -0.36
cue=support to=of frame=preposition -0.22
cue=support to=on frame=bare -0.68
cue=support to=on frame=preposition -0.63
cue=support to=to frame=adverbial -1.07
cue=support to=to frame=bare 0.1
cue=support to=to frame=preposition 0.42
cue=surprise -0.39
cue=surprise aux=be -0.12
cue=surprise aux=modal -0.51
cue=surprise form=base -0.13
cue=surprise form=ing -0.49
cue=surprise form=past -0.2
cue=surprise frame=adverbial -0.97
cue=surprise frame=bare -1.55
cue=surprise frame=comma 0.07
cue=surprise frame=preposition -0.86
cue=surprise next=, 0.07
cue=surprise next=function -0.79
cue=surprise next=name -0.56
cue=surprise next=pronoun -0.64
cue=surprise next=to -0.75
cue=surprise to=to frame=adverbial -0.69
cue=surprise to=to frame=bare -0.46
cue=survey -1.18
cue=survey form=base -0.95
cue=survey form=past -0.68
cue=survey form=s -0.98
cue=survey frame=adverbial -0.5
cue=survey frame=bare -1.09
cue=survey frame=before -0.37
cue=survey frame=comma -0.35
cue=survey frame=later-that -0.85
cue=survey frame=preposition -0.42
cue=survey frame=quoted -0.28
cue=survey next=, -0.35
cue=survey next=function -0.62
cue=survey next=in -0.63
cue=survey next=noun -0.79
cue=survey next=number -0.25
cue=survey next=of -0.78
cue=survey next=verb-base -0.63
cue=survey next=verb-past -0.46
cue=survey to=in frame=bare -0.19
cue=survey to=in frame=preposition -0.39
cue=survey to=of frame=adverbial -0.2
cue=survey to=of frame=bare -0.46
cue=survey to=of frame=later-that -0.25
cue=survey to=of frame=preposition -0.83
cue=suspect -0.25
cue=suspect form=base -0.58
cue=suspect form=s 0.2
cue=suspect frame=bare -1.12
cue=suspect frame=preposition -0.83
cue=suspect frame=that 0.72
cue=suspect next=of -0.87
cue=suspect next=that 0.71
cue=suspect to=of frame=bare -0.44
cue=suspect to=of frame=preposition -0.83
cue=swear -0.26
cue=swear frame=bare -0.13
cue=swipe 0.29
cue=swipe form=base -0.06
cue=swipe form=s 0.58
cue=swipe frame=adverbial -0.74
cue=swipe frame=bare 0.12
cue=swipe frame=preposition 0.4
cue=swipe next=at 0.25
cue=swipe to=at frame=adverbial -0.67
cue=swipe to=at frame=bare 0.3
cue=swipe to=at frame=preposition 0.15
cue=talk -0.1
cue=talk aux=be -0.26
cue=talk aux=have -0.09
cue=talk aux=modal -0.51
cue=talk aux=to -0.33
cue=talk form=base -0.36
cue=talk form=ing -0.08
cue=talk form=past 0.12
cue=talk form=s -0.06
cue=talk frame=adverbial -0.49
cue=talk frame=around -0.46
cue=talk frame=bare -0.7
cue=talk frame=before -0.64
cue=talk frame=colon -0.76
cue=talk frame=comma -0.61
cue=talk frame=later-that -0.07
cue=talk frame=preposition 0.36
cue=talk frame=quoted -0.16
cue=talk next=, -0.64
cue=talk next=about 0.12
cue=talk next=adverb -0.87
cue=talk next=function 0.11
cue=talk next=noun 0.12
cue=talk next=of 0.44
cue=talk next=to -1.5
cue=talk next=verb-base -0.2
cue=talk next=verb-s -0.18
cue=talk next=with -0.76
cue=talk to=about frame=adverbial -0.22
cue=talk to=about frame=around -0.4
cue=talk to=about frame=bare -0.8
cue=talk to=about frame=before -0.71
cue=talk to=about frame=colon -0.67
cue=talk to=about frame=preposition 0.46
cue=talk to=about frame=quoted -0.14
cue=talk to=of frame=adverbial -0.87
cue=talk to=of frame=bare 0.36
cue=talk to=of frame=preposition 0.14
cue=talk to=to frame=adverbial -0.68
cue=talk to=to frame=bare -1.07
cue=talk to=to frame=preposition -0.91
cue=talk to=up frame=bare 0.55
cue=talk to=up frame=preposition 0.56
cue=talk to=with frame=bare -0.21
cue=talk to=with frame=preposition -0.75
cue=target -0.57
cue=target aux=be -0.12
cue=target aux=have -0.3
cue=target aux=to -0.52
cue=target form=base -1.3
cue=target form=ing -0.44
cue=target form=past -0.25
cue=target form=s -0.11
cue=target frame=adverbial -0.76
cue=target frame=bare -0.4
cue=target frame=before -0.53
cue=target frame=later-that -0.56
cue=target frame=preposition -1.2
cue=target next=by -0.48
cue=target next=determiner 0.43
cue=target next=for -1.11
cue=target next=function -0.73
cue=target next=name -0.25
cue=target next=of -0.68
cue=target to=by frame=bare -0.33
cue=target to=by frame=preposition -0.26
cue=target to=for frame=adverbial -0.28
cue=target to=for frame=bare -0.74
cue=target to=for frame=preposition -0.65
cue=target to=of frame=adverbial -0.44
cue=target to=of frame=bare -0.5
cue=target to=of frame=preposition -0.71
cue=teach -0.65
cue=teach form=ing -0.96
cue=teach form=past -0.83
cue=teach form=s 0.09
cue=teach frame=bare -0.82
cue=teach frame=hearer -0.59
cue=teach frame=preposition -0.49
cue=teach next=function -0.54
cue=teach next=noun -0.65
cue=tear -1.14
cue=tear form=base -0.5
cue=tear form=s -0.75
cue=tear frame=adverbial -0.61
cue=tear frame=bare -0.79
cue=tear frame=preposition -0.71
cue=tell 0.13
cue=tell aux=do 0.45
cue=tell aux=have -0.41
cue=tell aux=modal -0.38
cue=tell aux=to -0.32
cue=tell form=base 0.52
cue=tell form=past -0.19
cue=tell form=s 0.34
cue=tell frame=adverbial -0.58
cue=tell frame=around 0.21
cue=tell frame=bare -0.67
cue=tell frame=before 0.35
cue=tell frame=colon 0.28
cue=tell frame=comma -0.44
cue=tell frame=hearer 0.16
cue=tell frame=later-that 0.47
cue=tell frame=quoted 0.06
cue=tell next=, -0.66
cue=tell next=function 0.25
cue=tell next=name 0.17
cue=tell next=possessive 0.08
cue=tell next=pronoun 0.15
cue=tell next=to -0.94
cue=tell next=verb-base -0.36
cue=tell to=to frame=bare -0.67
cue=testify -0.59
cue=testify form=past -0.25
cue=testify frame=bare -0.67
cue=testify frame=preposition -0.81
cue=testify next=function -1.04
cue=testify to=before frame=bare -0.41
cue=testify to=before frame=preposition -0.81
cue=text frame=bare -0.88
cue=text frame=hearer 0.09
cue=thank 0.06
cue=thank form=past 0.08
cue=thank form=s -1.27
cue=thank frame=adverbial -0.55
cue=thank frame=bare 0.14
cue=thank frame=preposition -0.83
cue=thank frame=quoted 0.1
cue=thank next=determiner -0.17
cue=thank next=function 0.19
cue=thank next=name 0.13
cue=thank next=possessive 0.21
cue=thank next=to -1.12
cue=thank to=to frame=adverbial -0.48
cue=thank to=to frame=bare -0.87
cue=thank to=to frame=preposition -0.8
cue=think 0.06
cue=think aux=be -0.6
cue=think aux=do -0.86
cue=think aux=modal 0.5
cue=think form=base 0.3
cue=think form=ing -0.39
cue=think form=past -0.67
cue=think form=s 0.37
cue=think frame=adverbial -0.23
cue=think frame=around 0.06
cue=think frame=bare 0.05
cue=think frame=before 0.4
cue=think frame=colon -0.7
cue=think frame=comma -1.01
cue=think frame=later-that -1.14
cue=think frame=preposition -0.08
cue=think frame=quoted -0.07
cue=think next=, -0.05
cue=think next=about -0.4
cue=think next=determiner -0.11
cue=think next=it -0.1
cue=think next=name 0.05
cue=think next=noun -0.7
cue=think next=possessive 0.75
cue=think next=to -0.92
cue=think next=verb-base 0.6
cue=think to=about frame=adverbial -0.65
cue=think to=about frame=bare -0.89
cue=think to=of frame=adverbial -0.69
cue=think to=of frame=bare 0.06
cue=think to=of frame=preposition 0.1
cue=think to=to frame=bare -0.6
cue=think to=to frame=preposition -0.66
cue=threaten -0.09
cue=threaten aux=have -0.09
cue=threaten form=base 0.23
cue=threaten form=ing 0.18
cue=threaten form=past -0.23
cue=threaten form=s -0.45
cue=threaten frame=adverbial -0.51
cue=threaten frame=bare -0.07
cue=threaten frame=preposition 0.4
cue=threaten next=determiner -0.22
cue=threaten next=noun -0.21
cue=threaten next=to 0.29
cue=threaten to=to frame=adverbial -0.51
cue=threaten to=to frame=bare 0.21
cue=threaten to=to frame=preposition 0.51
cue=thrill form=past 0.15
cue=thrill frame=bare -0.75
cue=tolerate -0.05
cue=touch -0.43
cue=touch form=base -1.2
cue=touch form=past -0.26
cue=touch frame=adverbial -0.83
cue=touch frame=bare -0.4
cue=touch next=function -0.68
cue=touch next=on 0.5
cue=touch next=with -0.97
cue=touch to=on frame=bare 0.42
cue=touch to=on frame=preposition 0.39
cue=touch to=with frame=adverbial -0.34
cue=touch to=with frame=bare -0.32
cue=touch to=with frame=preposition -0.67
cue=tout 0.55
cue=tout aux=have -0.24
cue=tout form=ing 0.24
cue=tout frame=bare 0.73
cue=tout next=determiner 0.16
cue=tout next=possessive 0.18
cue=trash frame=bare 0.07
cue=trouble -0.4
cue=trouble aux=be 0.38
cue=trouble aux=have -0.87
cue=trouble form=base -1.47
cue=trouble form=ing 0.06
cue=trouble form=past 0.1
cue=trouble form=s -0.9
cue=trouble frame=adverbial 0.14
cue=trouble frame=bare -0.61
cue=trouble frame=before -0.45
cue=trouble frame=preposition -0.12
cue=trouble next=noun -0.86
cue=trouble next=verb-ing -0.9
cue=trumpet -0.08
cue=trumpet frame=bare 0.14
cue=trust -0.6
cue=trust aux=modal -0.74
cue=trust form=base -0.71
cue=trust form=past -0.15
cue=trust frame=adverbial -0.59
cue=trust frame=bare -0.16
cue=trust frame=before -0.56
cue=trust frame=preposition -0.88
cue=trust next=determiner -0.68
cue=trust next=function 0.19
cue=trust next=in -0.68
cue=trust next=name -0.39
cue=trust next=pronoun 0.19
cue=trust to=in frame=bare -0.53
cue=trust to=in frame=preposition -0.43
cue=try -0.35
cue=try aux=be -0.44
cue=try aux=have -0.13
cue=try aux=modal -0.05
cue=try aux=to -0.27
cue=try form=base -0.22
cue=try form=ing -0.2
cue=try form=past -0.42
cue=try form=s -0.39
cue=try frame=adverbial 0.15
cue=try frame=around -0.31
cue=try frame=bare -1.53
cue=try frame=before -0.71
cue=try frame=colon -0.61
cue=try frame=later-that 0.47
cue=try frame=preposition -0.33
cue=try frame=quoted -1.16
cue=try next=determiner -0.89
cue=try next=noun -0.74
cue=try next=to -0.22
cue=try to=to frame=adverbial 0.06
cue=try to=to frame=around -0.29
cue=try to=to frame=bare -1.28
cue=try to=to frame=before -0.58
cue=try to=to frame=colon -0.43
cue=try to=to frame=later-that 0.41
cue=try to=to frame=preposition -0.2
cue=try to=to frame=quoted -1.12
cue=tweet -0.29
cue=tweet aux=be -1.03
cue=tweet form=base -0.37
cue=tweet form=ing 0.33
cue=tweet form=past -0.12
cue=tweet form=s -0.71
cue=tweet frame=adverbial -0.31
cue=tweet frame=around 0.06
cue=tweet frame=bare -0.39
cue=tweet frame=before -0.06
cue=tweet frame=colon 0.14
cue=tweet frame=comma 0.21
cue=tweet frame=later-that 0.07
cue=tweet frame=preposition -0.13
cue=tweet frame=quoted -0.61
cue=tweet frame=that -0.3
cue=tweet next=, 0.41
cue=tweet next=. -0.27
cue=tweet next=_ -0.66
cue=tweet next=about 0.07
cue=tweet next=day -0.17
cue=tweet next=determiner 0.11
cue=tweet next=function 0.4
cue=tweet next=noun -0.34
cue=tweet next=on -0.46
cue=tweet next=possessive 0.47
cue=tweet next=that -0.3
cue=tweet next=verb-past -0.5
cue=tweet to=about frame=adverbial -0.62
cue=tweet to=about frame=bare -0.5
cue=tweet to=about frame=preposition 0.39
cue=tweet to=on frame=bare -0.57
cue=tweet to=on frame=preposition -0.67
cue=type -1.11
cue=type form=base -0.87
cue=type form=s -0.8
cue=type frame=adverbial -0.76
cue=type frame=bare -0.68
cue=type frame=preposition -0.69
cue=type next=of -1.12
cue=type to=of frame=adverbial -0.64
cue=type to=of frame=bare -0.83
cue=type to=of frame=preposition -0.62
cue=underscore -0.12
cue=underscore form=ing -0.27
cue=underscore form=past -0.07
cue=underscore form=s -0.14
cue=underscore frame=bare -0.11
cue=underscore next=determiner -0.06
cue=understand aux=be -0.1
cue=understand aux=do 0.23
cue=understand aux=modal -0.28
cue=understand aux=to -0.07
cue=understand form=ing 0.18
cue=understand form=past -0.32
cue=understand form=s -0.37
cue=understand frame=adverbial -0.58
cue=understand frame=before -0.55
cue=understand frame=preposition 0.26
cue=understand frame=that -0.24
cue=understand next=determiner -0.23
cue=understand next=how 0.23
cue=understand next=name -0.25
cue=understand next=of 0.64
cue=understand next=that -0.24
cue=understand to=of frame=bare 0.4
cue=understand to=of frame=preposition 0.39
cue=unveil -0.52
cue=unveil form=past -0.31
cue=unveil frame=bare -0.38
cue=unveil frame=before -0.17
cue=unveil next=determiner -0.27
cue=upset form=base 0.27
cue=upset form=s -1.13
cue=upset frame=adverbial -0.73
cue=upset frame=bare -0.28
cue=upset frame=preposition 0.31
cue=urge 0.05
cue=urge form=base 0.17
cue=urge form=ing -0.44
cue=urge form=past 0.13
cue=urge frame=around -0.79
cue=urge frame=bare 0.51
cue=urge frame=before -0.35
cue=urge frame=hearer -0.48
cue=urge frame=later-that -0.53
cue=urge frame=quoted -0.12
cue=urge next=determiner -0.4
cue=urge next=function 0.19
cue=urge next=name -0.11
cue=urge next=noun 0.19
cue=utter -0.42
cue=utter form=past -0.22
cue=utter frame=bare 0.05
cue=value -1.28
cue=value form=base -0.89
cue=value form=past -0.62
cue=value form=s -0.76
cue=value frame=adverbial -0.5
cue=value frame=bare -0.94
cue=value frame=before -0.6
cue=value frame=comma -0.41
cue=value frame=preposition -0.82
cue=value next=, -0.54
cue=value next=function -0.59
cue=value next=noun -0.52
cue=value next=of -0.72
cue=value to=of frame=adverbial -0.46
cue=value to=of frame=bare -0.44
cue=value to=of frame=preposition -0.7
cue=venture -1.25
cue=venture form=base -1.05
cue=venture form=s -0.76
cue=venture frame=bare -0.66
cue=venture frame=before -0.37
cue=veto frame=bare 0.17
cue=veto next=determiner 0.23
cue=view aux=be -0.29
cue=view form=base -0.14
cue=view form=past -0.66
cue=view form=s 0.22
cue=view frame=adverbial -1.15
cue=view frame=before -0.39
cue=view frame=colon -0.17
cue=view frame=comma 0.5
cue=view frame=preposition -0.11
cue=view frame=that -0.64
cue=view next=, 0.5
cue=view next=adverb -0.43
cue=view next=as -0.44
cue=view next=determiner -0.68
cue=view next=function -0.17
cue=view next=name 0.35
cue=view next=noun -0.62
cue=view next=on -0.44
cue=view next=possessive 0.09
cue=view next=that -0.65
cue=view to=as frame=adverbial -0.38
cue=view to=as frame=bare -0.19
cue=view to=as frame=preposition -0.27
cue=view to=of frame=adverbial -0.75
cue=view to=of frame=bare 0.1
cue=view to=of frame=preposition 0.15
cue=view to=on frame=adverbial -0.46
cue=view to=on frame=bare -0.1
cue=view to=on frame=preposition -0.38
cue=voice -0.28
cue=voice aux=have 0.14
cue=voice form=base -0.6
cue=voice form=past 0.34
cue=voice form=s -0.71
cue=voice frame=adverbial -1.09
cue=voice frame=around -0.45
cue=voice frame=bare -0.26
cue=voice frame=before -0.78
cue=voice frame=colon -0.76
cue=voice frame=comma -0.37
cue=voice frame=later-that -0.1
cue=voice frame=preposition -0.55
cue=voice next=, -0.43
cue=voice next=function -1.24
cue=voice next=in -1.02
cue=voice next=noun -0.5
cue=voice next=to -1.08
cue=voice next=verb-base -0.29
cue=voice next=verb-past -0.74
cue=voice next=verb-s -0.6
cue=voice to=in frame=adverbial -0.72
cue=voice to=in frame=bare -0.41
cue=voice to=in frame=preposition -0.46
cue=voice to=to frame=adverbial -0.42
cue=voice to=to frame=bare -0.71
cue=voice to=to frame=preposition -0.65
cue=volunteer -0.87
cue=volunteer form=base -1.02
cue=volunteer form=past -0.34
cue=volunteer form=s -0.74
cue=volunteer frame=adverbial -0.65
cue=volunteer frame=bare -0.34
cue=volunteer frame=before -0.5
cue=volunteer frame=preposition -0.79
cue=volunteer next=to 0.05
cue=volunteer to=to frame=bare 0.18
cue=vote -0.26
cue=vote aux=be 0.06
cue=vote aux=have 0.56
cue=vote aux=to -0.34
cue=vote form=base -0.34
cue=vote form=ing -0.7
cue=vote form=past 0.2
cue=vote form=s -0.44
cue=vote frame=adverbial -0.24
cue=vote frame=around -0.31
cue=vote frame=bare -0.44
cue=vote frame=before -0.69
cue=vote frame=colon -0.92
cue=vote frame=comma -0.6
cue=vote frame=later-that -1
cue=vote frame=preposition 0.1
cue=vote frame=quoted -1.04
cue=vote frame=that -0.81
cue=vote next=, -0.61
cue=vote next=adverb -0.84
cue=vote next=and -0.38
cue=vote next=as -0.49
cue=vote next=at -1.12
cue=vote next=by -0.6
cue=vote next=day -0.73
cue=vote next=determiner -0.26
cue=vote next=for 0.21
cue=vote next=from -0.51
cue=vote next=function -0.46
cue=vote next=in -0.17
cue=vote next=name -0.8
cue=vote next=noun -1.76
cue=vote next=of -0.99
cue=vote next=on -1.7
cue=vote next=pronoun -0.78
cue=vote next=that -0.81
cue=vote next=to 0.06
cue=vote next=verb-base -1
cue=vote next=verb-past -0.59
cue=vote next=verb-s -0.95
cue=vote to=against frame=adverbial -1.08
cue=vote to=against frame=bare -1.09
cue=vote to=against frame=preposition 0.65
cue=vote to=as frame=bare -0.26
cue=vote to=as frame=preposition -0.52
cue=vote to=at frame=adverbial -0.3
cue=vote to=at frame=bare -1.03
cue=vote to=at frame=preposition -0.75
cue=vote to=by frame=bare -0.36
cue=vote to=by frame=preposition -0.43
cue=vote to=for frame=adverbial -0.94
cue=vote to=for frame=bare 0.12
cue=vote to=for frame=before -0.28
cue=vote to=for frame=later-that -0.4
cue=vote to=for frame=preposition 0.12
cue=vote to=for frame=quoted -0.68
cue=vote to=from frame=bare -0.3
cue=vote to=from frame=preposition -0.4
cue=vote to=in frame=adverbial -0.05
cue=vote to=in frame=bare -0.2
cue=vote to=in frame=before -0.41
cue=vote to=in frame=preposition -0.5
cue=vote to=of frame=bare -0.6
cue=vote to=of frame=preposition -0.69
cue=vote to=on frame=adverbial -0.52
cue=vote to=on frame=bare -1.16
cue=vote to=on frame=preposition -1.43
cue=vote to=than frame=adverbial -0.44
cue=vote to=than frame=bare -0.91
cue=vote to=than frame=preposition -0.93
cue=vote to=to frame=adverbial -0.15
cue=vote to=to frame=bare 0.05
cue=vote to=to frame=before -0.44
cue=vote to=to frame=preposition -0.69
cue=vouch 0.7
cue=vouch frame=adverbial -0.61
cue=vouch frame=bare 0.68
cue=vouch frame=preposition 0.66
cue=vouch next=for 0.7
cue=vouch to=for frame=adverbial -0.61
cue=vouch to=for frame=bare 0.68
cue=vouch to=for frame=preposition 0.66
cue=vow 0.26
cue=vow aux=have -0.12
cue=vow form=base -0.59
cue=vow form=ing -0.08
cue=vow form=past 0.34
cue=vow form=s 0.89
cue=vow frame=adverbial -1.11
cue=vow frame=around -0.05
cue=vow frame=bare 0.32
cue=vow frame=preposition 0.06
cue=vow frame=quoted 0.4
cue=vow to=to frame=adverbial -0.98
cue=vow to=to frame=bare 0.28
cue=vow to=to frame=before -0.6
cue=vow to=to frame=preposition 0.06
cue=vow to=to frame=quoted 0.42
cue=walk -1.58
cue=walk form=base -0.81
cue=walk form=ing -0.8
cue=walk form=past -1.14
cue=walk form=s -0.66
cue=walk frame=adverbial -0.53
cue=walk frame=bare -1.04
cue=walk frame=before -0.16
cue=walk frame=preposition -0.94
cue=walk next=determiner -0.56
cue=walk next=function -1.1
cue=walk next=noun -0.29
cue=walk next=verb-base -0.49
cue=walk to=into frame=adverbial -0.26
cue=walk to=into frame=bare -0.27
cue=walk to=into frame=preposition -0.36
cue=want -0.06
cue=want aux=be 0.18
cue=want form=ing -0.1
cue=want form=past -0.13
cue=want form=s -0.08
cue=want frame=adverbial -0.42
cue=want frame=around -0.58
cue=want frame=bare 0.07
cue=want frame=before -0.9
cue=want frame=colon -0.06
cue=want frame=later-that -1.19
cue=want frame=preposition -0.27
cue=want frame=quoted -0.48
cue=want next=determiner 0.35
cue=want next=function -1.04
cue=want next=name -0.07
cue=want next=noun 0.15
cue=want next=possessive -0.32
cue=want next=pronoun -0.06
cue=want next=quoted -0.83
cue=want next=to -0.08
cue=want to=to frame=adverbial -0.39
cue=want to=to frame=before -0.5
cue=want to=to frame=later-that -0.66
cue=want to=to frame=preposition -0.14
cue=want to=to frame=quoted -0.16
cue=warn form=base 0.19
cue=warn form=ing -0.33
cue=warn form=past 0.16
cue=warn frame=adverbial -0.2
cue=warn frame=around -0.3
cue=warn frame=bare -0.19
cue=warn frame=before -0.23
cue=warn frame=hearer 0.1
cue=warn frame=later-that -0.17
cue=warn frame=preposition 0.11
cue=warn frame=quoted -0.05
cue=warn frame=that 0.29
cue=warn next=about -0.32
cue=warn next=function -0.05
cue=warn next=of 0.1
cue=warn next=that 0.08
cue=warn to=about frame=bare -0.43
cue=warn to=against frame=adverbial -0.59
cue=warn to=against frame=bare -0.63
cue=warn to=against frame=preposition 0.39
cue=warn to=of frame=adverbial -0.58
cue=warn to=of frame=bare 0.49
cue=warn to=of frame=preposition 0.22
cue=watch -0.49
cue=watch aux=be -1.1
cue=watch aux=have -0.69
cue=watch aux=modal 0.44
cue=watch aux=to -0.81
cue=watch form=base -1.29
cue=watch form=ing -0.46
cue=watch form=past 0.27
cue=watch frame=adverbial -0.78
cue=watch frame=around -0.8
cue=watch frame=bare -0.26
cue=watch frame=before -0.95
cue=watch frame=colon -0.69
cue=watch frame=comma -0.61
cue=watch frame=later-that -0.89
cue=watch frame=preposition -0.14
cue=watch frame=quoted -0.8
cue=watch next=, -0.87
cue=watch next=determiner -0.29
cue=watch next=function -0.7
cue=watch next=name -0.22
cue=watch next=noun -0.32
cue=watch next=possessive -0.68
cue=watch next=verb-base -0.78
cue=weigh -0.28
cue=weigh aux=be -0.92
cue=weigh form=base -0.98
cue=weigh form=past 0.18
cue=weigh frame=bare -0.62
cue=weigh frame=preposition 0.25
cue=weigh frame=quoted -0.68
cue=weigh next=in 0.11
cue=weigh to=in frame=bare -0.12
cue=weigh to=in frame=preposition 0.3
cue=welcome -0.09
cue=welcome aux=be -0.59
cue=welcome form=base -0.57
cue=welcome form=ing 0.1
cue=welcome form=past 0.12
cue=welcome frame=bare -0.22
cue=welcome frame=preposition 0.09
cue=welcome next=determiner -0.55
cue=welcome next=noun -0.21
cue=whisper -0.61
cue=whisper frame=bare -0.69
cue=whisper frame=preposition -0.63
cue=wish 0.19
cue=wish form=base 0.31
cue=wish form=s -0.92
cue=wish frame=bare 0.09
cue=witness -0.15
cue=witness form=base -0.22
cue=witness frame=bare 0.08
cue=witness next=determiner 0.76
cue=wonder 0.14
cue=wonder form=base -0.15
cue=wonder form=ing 0.51
cue=wonder form=past -0.1
cue=wonder frame=bare 0.08
cue=wonder frame=before 0.33
cue=wonder next=if 0.25
cue=wonder next=whether 0.4
cue=worry aux=be 0.15
cue=worry form=base -0.13
cue=worry form=ing -0.21
cue=worry form=past 0.25
cue=worry form=s -0.53
cue=worry frame=adverbial -0.89
cue=worry frame=bare -0.05
cue=worry frame=before -0.86
cue=worry frame=later-that -0.1
cue=worry frame=preposition 0.12
cue=worry frame=that 0.21
cue=worry next=about -0.26
cue=worry next=determiner -0.17
cue=worry next=that 0.2
cue=worry to=about frame=adverbial -0.56
cue=worry to=about frame=bare -0.86
cue=worry to=about frame=preposition 0.12
cue=write aux=be -0.99
cue=write form=base -0.14
cue=write form=ing -0.11
cue=write form=past -0.21
cue=write form=s 0.23
cue=write frame=adverbial -0.11
cue=write frame=bare -0.6
cue=write frame=before 0.42
cue=write frame=colon 0.3
cue=write frame=comma -0.15
cue=write frame=later-that 0.12
cue=write frame=preposition -0.66
cue=write frame=quoted -0.1
cue=write frame=that 0.31
cue=write next=, -0.15
cue=write next=. 0.22
cue=write next=: 0.25
cue=write next=about 0.3
cue=write next=adverb 0.46
cue=write next=by -0.09
cue=write next=function -0.23
cue=write next=in -0.19
cue=write next=name -0.07
cue=write next=noun 0.31
cue=write next=of 0.22
cue=write next=on -0.09
cue=write next=possessive -0.93
cue=write next=quoted 0.31
cue=write next=to -0.52
cue=write to=about frame=adverbial -0.86
cue=write to=about frame=bare -0.88
cue=write to=about frame=preposition 0.45
cue=write to=by frame=adverbial -0.86
cue=write to=by frame=bare 0.1
cue=write to=by frame=preposition -0.06
cue=write to=in frame=adverbial -0.05
cue=write to=in frame=around 0.15
cue=write to=in frame=bare -0.41
cue=write to=in frame=before 0.06
cue=write to=in frame=preposition -0.54
cue=write to=of frame=bare -0.05
cue=write to=off frame=bare -0.63
cue=write to=off frame=preposition -0.67
cue=write to=on frame=bare -0.88
cue=write to=on frame=before 0.95
cue=write to=on frame=preposition -1.19
cue=write to=to frame=adverbial 0.05
cue=write to=to frame=around -0.35
cue=write to=to frame=bare -0.39
cue=write to=to frame=before 0.31
cue=write to=to frame=preposition -0.68
cue=write to=to frame=quoted -0.7
cue=yell -0.26
cue=yell form=past 0.13
cue=yell frame=bare -0.54
cue=yell frame=quoted 0.29
cue=yell next=quoted 0.12
ends-in=) frame=around -0.75
ends-in=) frame=before -0.59
ends-in=- frame=around -0.7
ends-in=- frame=before -0.74
ends-in=. frame=around -0.72
ends-in=. frame=before 0.1
ends-in=adverb frame=around -0.09
ends-in=after frame=around -0.45
ends-in=after frame=before -0.29
ends-in=and frame=around -0.52
ends-in=and frame=before -0.95
ends-in=but frame=around -0.17
ends-in=but frame=before -0.86
ends-in=day frame=around -1.14
ends-in=day frame=before -0.8
ends-in=determiner frame=around -0.31
ends-in=function frame=around -0.27
ends-in=function frame=before -0.43
ends-in=in frame=before 0.16
ends-in=it frame=around -0.66
ends-in=it frame=before -0.31
ends-in=name frame=around -0.1
ends-in=name frame=before -0.7
ends-in=noun frame=around 0.2
ends-in=noun frame=before -0.19
ends-in=number frame=around -0.54
ends-in=number frame=before -0.17
ends-in=on frame=before -0.21
ends-in=possessive frame=before -0.4
ends-in=pronoun frame=before -0.06
ends-in=quoted frame=around -0.44
ends-in=quoted frame=before 0.55
ends-in=that frame=around -0.48
ends-in=that frame=before -0.59
ends-in=there frame=before -0.11
ends-in=verb-base frame=around -0.11
ends-in=verb-base frame=before -0.19
ends-in=verb-ing frame=around -0.08
ends-in=verb-ing frame=before -0.26
ends-in=verb-participle frame=before -0.16
ends-in=verb-past frame=around 0.28
ends-in=verb-past frame=before -0.26
ends-in=verb-s frame=around 0.11
ends-in=verb-s frame=before -0.17
first=( frame=adverbial kinds=act -0.87
first=( frame=adverbial kinds=attitude -0.79
first=( frame=adverbial kinds=noun -0.86
first=( frame=adverbial kinds=say+act -0.49
first=( frame=before kinds=act -0.45
first=( frame=before kinds=say+show -0.11
first=( second=determiner -0.53
first=( second=name -0.98
first=) frame=adverbial kinds=act -0.43
first=) frame=adverbial kinds=attitude -0.66
first=, frame=hearer kinds=say+tell -0.29
first=, frame=hearer kinds=say+tell+act -0.54
first=, frame=hearer kinds=tell -0.62
first=, frame=hearer kinds=tell+act -0.32
first=, frame=hearer kinds=tell+attitude -0.36
first=, frame=hearer kinds=tell+show -0.46
first=, frame=preposition kinds=act -1.04
first=, frame=preposition kinds=attitude -1.14
first=, frame=preposition kinds=say -0.64
first=, frame=preposition kinds=say+act -0.36
first=, second=adverb -0.43
first=, second=and -0.81
first=, second=as -0.53
first=, second=but -0.69
first=, second=determiner -0.46
first=, second=function -1.25
first=, second=name -0.78
first=, second=noun -0.89
first=, second=pronoun -0.38
first=, second=quoted 0.99
first=, second=verb-ing -1.51
first=, second=verb-past -0.9
first=, second=which -0.61
first=, second=who -0.72
first=, second=with -0.79
first=- frame=adverbial kinds=act -1.15
first=- frame=adverbial kinds=act+attitude -0.25
first=- frame=adverbial kinds=attitude -1.14
first=- frame=adverbial kinds=noun -1.02
first=- frame=adverbial kinds=say -0.24
first=- frame=adverbial kinds=say+act -0.7
first=- frame=adverbial kinds=say+show -0.53
first=- frame=hearer kinds=say+tell+act 0.12
first=- frame=hearer kinds=tell+show -0.6
first=- second=- -1.35
first=- second=adverb -0.87
first=- second=and -0.86
first=- second=determiner -0.95
first=- second=function -0.62
first=- second=name -0.91
first=- second=noun -0.2
first=- second=number -0.62
first=- second=verb-ing -0.6
first=- second=verb-past -0.59
first=. frame=adverbial kinds=act -0.83
first=. frame=adverbial kinds=attitude -0.77
first=. frame=adverbial kinds=noun -0.74
first=. second=' -0.71
first=. second=) -0.82
first=/ frame=adverbial kinds=act -0.59
first=/ frame=colon kinds=act -0.36
first=/ second=/ -0.68
first=/ second=name -0.47
first=: frame=adverbial kinds=act 0.23
first=: frame=adverbial kinds=attitude -0.1
first=: frame=adverbial kinds=noun 0.36
first=: frame=adverbial kinds=say 0.21
first=: frame=adverbial kinds=say+act 0.19
first=: frame=adverbial kinds=say+show 0.62
first=: frame=hearer kinds=say+tell -0.06
first=: frame=hearer kinds=tell 0.36
first=: second=determiner -0.78
first=: second=name -0.37
first=: second=noun -0.52
first=: second=number -0.57
first=: second=pronoun -0.54
first=: second=quoted 1.23
first=; frame=adverbial kinds=act -0.17
first=; frame=adverbial kinds=attitude -0.59
first=; frame=adverbial kinds=noun -0.55
first=; frame=adverbial kinds=say+show -0.72
first=; second=and 0.16
first=; second=name -0.73
first=; second=number -0.62
first=; second=pronoun -0.49
first=@ second=noun -0.58
first=about frame=adverbial kinds=say -0.68
first=about frame=bare kinds=act -0.5
first=about frame=bare kinds=act+attitude -0.55
first=about frame=bare kinds=act+show -0.72
first=about frame=bare kinds=attitude -0.8
first=about frame=bare kinds=noun -0.41
first=about frame=bare kinds=say -0.19
first=about frame=bare kinds=say+act -0.25
first=about frame=bare kinds=say+attitude -0.65
first=about frame=bare kinds=say+show -0.78
first=about frame=bare kinds=say+tell+act -0.32
first=about frame=bare kinds=say+tell+show -0.43
first=about frame=before kinds=phrase 0.09
first=about frame=preposition kinds=say+act -0.75
first=about second=, -0.67
first=about second=determiner -0.87
first=about second=function -1.02
first=about second=how -0.18
first=about second=it -0.13
first=about second=name -0.19
first=about second=noun -0.23
first=about second=number 0.14
first=about second=possessive -0.27
first=about second=pronoun -0.57
first=about second=verb-base -0.5
first=about second=verb-ing -1.33
first=about second=verb-s -0.89
first=about second=what -0.83
first=about second=whether -1.12
first=about second=why -0.87
first=adverb frame=adverbial kinds=act -0.45
first=adverb frame=adverbial kinds=act+attitude -0.5
first=adverb frame=adverbial kinds=attitude -1.33
first=adverb frame=adverbial kinds=noun -1.07
first=adverb frame=adverbial kinds=say -1.03
first=adverb frame=adverbial kinds=say+act -0.72
first=adverb frame=adverbial kinds=say+show -0.6
first=adverb frame=adverbial kinds=say+tell+act -0.48
first=adverb frame=around kinds=attitude -0.41
first=adverb frame=bare kinds=act -0.18
first=adverb frame=bare kinds=act+attitude -0.38
first=adverb frame=bare kinds=attitude -0.35
first=adverb frame=bare kinds=noun -0.91
first=adverb frame=bare kinds=say -0.65
first=adverb frame=bare kinds=say+act -0.37
first=adverb frame=bare kinds=say+show -0.52
first=adverb frame=bare kinds=say+tell+act -0.15
first=adverb frame=bare kinds=show 0.19
first=adverb frame=comma kinds=act -0.49
first=adverb frame=comma kinds=attitude -0.97
first=adverb frame=comma kinds=noun -0.55
first=adverb frame=comma kinds=say+show -0.59
first=adverb frame=hearer kinds=say+tell+act -0.68
first=adverb frame=hearer kinds=tell -0.81
first=adverb frame=hearer kinds=tell+show -0.8
first=adverb frame=preposition kinds=act -0.29
first=adverb frame=preposition kinds=attitude -0.86
first=adverb frame=preposition kinds=noun -1.02
first=adverb frame=preposition kinds=say -0.82
first=adverb frame=preposition kinds=say+act -0.68
first=adverb frame=preposition kinds=say+act+attitude -0.25
first=adverb second=, -1.22
first=adverb second=. -1.42
first=adverb second=: -0.68
first=adverb second=about -0.82
first=adverb second=after -0.66
first=adverb second=and -0.99
first=adverb second=as -0.53
first=adverb second=at -0.56
first=adverb second=by -0.84
first=adverb second=day -0.77
first=adverb second=determiner -0.09
first=adverb second=for -0.57
first=adverb second=from -0.44
first=adverb second=function -1.34
first=adverb second=if -0.73
first=adverb second=in -0.83
first=adverb second=name 0.1
first=adverb second=noun 0.17
first=adverb second=number -0.13
first=adverb second=of -0.78
first=adverb second=on -0.69
first=adverb second=pronoun -0.64
first=adverb second=that -1.17
first=adverb second=to -1.37
first=adverb second=verb-ing -0.12
first=adverb second=verb-past -1.05
first=adverb second=what 0.48
first=adverb second=when -0.51
first=after frame=around kinds=tell -0.44
first=after frame=bare kinds=act -0.9
first=after frame=bare kinds=act+attitude -0.52
first=after frame=bare kinds=attitude -0.84
first=after frame=bare kinds=noun -0.77
first=after frame=bare kinds=say -0.87
first=after frame=bare kinds=say+act -0.75
first=after frame=bare kinds=say+show -0.71
first=after frame=before kinds=act -0.54
first=after frame=before kinds=attitude -0.56
first=after frame=before kinds=say -0.59
first=after frame=before kinds=say+act -0.9
first=after frame=before kinds=say+show -0.65
first=after second=determiner -0.89
first=after second=function -0.53
first=after second=name -0.63
first=after second=noun -0.64
first=after second=number -0.22
first=after second=possessive -0.65
first=after second=pronoun -0.45
first=after second=verb-base -0.52
first=after second=verb-ing -0.86
first=and frame=adverbial kinds=act -1.31
first=and frame=adverbial kinds=act+attitude -0.84
first=and frame=adverbial kinds=attitude -1.68
first=and frame=adverbial kinds=noun -1.22
first=and frame=adverbial kinds=say -1.15
first=and frame=adverbial kinds=say+act -0.89
first=and frame=adverbial kinds=say+show -0.9
first=and frame=adverbial kinds=say+tell+act -0.77
first=and frame=around kinds=act -0.46
first=and frame=around kinds=act+attitude -0.18
first=and frame=around kinds=attitude -0.71
first=and frame=around kinds=say -0.09
first=and frame=around kinds=say+act -0.43
first=and frame=around kinds=say+show 0.39
first=and frame=around kinds=say+tell+act 0.22
first=and frame=bare kinds=act -1.11
first=and frame=bare kinds=act+attitude -0.71
first=and frame=bare kinds=act+show -0.25
first=and frame=bare kinds=attitude -1.02
first=and frame=bare kinds=noun -1.1
first=and frame=bare kinds=say -1.04
first=and frame=bare kinds=say+act -0.91
first=and frame=bare kinds=say+show -0.56
first=and frame=bare kinds=say+tell -0.3
first=and frame=bare kinds=show -0.42
first=and frame=bare kinds=tell -0.33
first=and frame=bare kinds=tell+show -0.49
first=and frame=before kinds=act -0.57
first=and frame=before kinds=attitude -0.08
first=and frame=before kinds=phrase -0.23
first=and frame=before kinds=say -0.43
first=and frame=before kinds=say+act -0.7
first=and frame=before kinds=say+show -0.4
first=and frame=comma kinds=act -0.59
first=and frame=comma kinds=act+attitude -0.31
first=and frame=comma kinds=attitude -1.13
first=and frame=comma kinds=noun -0.9
first=and frame=comma kinds=say -0.65
first=and frame=comma kinds=say+act -0.59
first=and frame=comma kinds=say+show -0.85
first=and frame=hearer kinds=say+tell -0.49
first=and frame=hearer kinds=tell -0.78
first=and frame=preposition kinds=attitude -0.58
first=and second=, -0.31
first=and second=about -0.54
first=and second=adverb -0.61
first=and second=as -0.6
first=and second=at -0.39
first=and second=by -0.44
first=and second=day -0.41
first=and second=determiner -1.07
first=and second=for -0.64
first=and second=function -0.92
first=and second=how -0.63
first=and second=in -0.96
first=and second=it -0.27
first=and second=name -1.23
first=and second=noun -1.23
first=and second=number -0.53
first=and second=of -0.51
first=and second=on -0.45
first=and second=possessive -0.77
first=and second=pronoun -0.71
first=and second=quoted -0.24
first=and second=that -0.88
first=and second=to -0.83
first=and second=verb-base -0.32
first=and second=verb-ing -1.19
first=and second=verb-past -1.31
first=and second=verb-s -0.87
first=and second=which -0.29
first=and second=while -0.35
first=as frame=adverbial kinds=act -0.24
first=as frame=adverbial kinds=attitude -0.55
first=as frame=adverbial kinds=noun -0.62
first=as frame=adverbial kinds=say+act 0.31
first=as frame=around kinds=act -0.11
first=as frame=around kinds=say -0.48
first=as frame=around kinds=say+show -0.98
first=as frame=bare kinds=act -0.29
first=as frame=bare kinds=act+attitude -0.21
first=as frame=bare kinds=act+show -0.86
first=as frame=bare kinds=noun -0.9
first=as frame=bare kinds=say -0.31
first=as frame=bare kinds=say+act -0.29
first=as frame=bare kinds=say+show -0.76
first=as frame=bare kinds=say+tell -0.38
first=as frame=before kinds=act -0.59
first=as frame=before kinds=act+attitude -0.22
first=as frame=before kinds=attitude -0.94
first=as frame=before kinds=phrase -0.26
first=as frame=before kinds=say -0.72
first=as frame=before kinds=say+act -0.84
first=as frame=before kinds=say+show -0.21
first=as frame=before kinds=show -0.68
first=as frame=before kinds=tell+show -0.42
first=as frame=comma kinds=act -0.38
first=as frame=comma kinds=attitude -0.52
first=as frame=comma kinds=say+show -0.72
first=as frame=preposition kinds=act -0.81
first=as second=adverb -0.54
first=as second=determiner -0.29
first=as second=for -0.53
first=as second=function -1.11
first=as second=if 0.28
first=as second=it -0.31
first=as second=name -0.7
first=as second=noun -0.86
first=as second=of -0.1
first=as second=possessive -0.29
first=as second=pronoun -0.89
first=as second=quoted -0.17
first=as second=verb-ing -0.23
first=as second=verb-past -0.76
first=as second=verb-s -0.52
first=at frame=bare kinds=act -0.09
first=at frame=bare kinds=act+attitude -0.16
first=at frame=bare kinds=noun -0.14
first=at frame=bare kinds=say -0.23
first=at frame=bare kinds=say+act -0.11
first=at frame=bare kinds=say+attitude -0.6
first=at frame=bare kinds=say+show -0.53
first=at frame=before kinds=act -0.58
first=at frame=before kinds=act+attitude -0.32
first=at frame=before kinds=attitude -0.26
first=at frame=before kinds=phrase 0.25
first=at frame=before kinds=say -0.72
first=at frame=before kinds=say+act -0.64
first=at frame=before kinds=say+show -0.77
first=at frame=before kinds=say+tell+act -0.57
first=at frame=before kinds=tell -0.11
first=at frame=preposition kinds=act 0.06
first=at frame=preposition kinds=attitude -0.86
first=at frame=preposition kinds=tell+show -0.37
first=at second=day -0.88
first=at second=determiner -0.64
first=at second=function 0.07
first=at second=noun -0.12
first=at second=number -0.78
first=at second=possessive 0.18
first=at second=pronoun -0.68
first=at second=verb-base -0.56
first=at second=verb-ing 0.38
first=at second=what 0.14
first=but frame=adverbial kinds=act -1.24
first=but frame=adverbial kinds=act+attitude -0.54
first=but frame=adverbial kinds=attitude -1.31
first=but frame=adverbial kinds=noun -1
first=but frame=adverbial kinds=say -0.48
first=but frame=adverbial kinds=say+act -0.43
first=but frame=adverbial kinds=say+show -0.27
first=but frame=around kinds=act -0.34
first=but frame=around kinds=attitude -0.72
first=but frame=around kinds=say+act -0.27
first=but frame=around kinds=say+show -0.09
first=but frame=bare kinds=act -0.71
first=but frame=bare kinds=attitude -0.59
first=but frame=bare kinds=noun -0.53
first=but frame=before kinds=act -0.69
first=but frame=before kinds=act+attitude -0.18
first=but frame=before kinds=attitude -0.21
first=but frame=before kinds=phrase -0.25
first=but frame=before kinds=say -0.72
first=but frame=before kinds=say+act -0.26
first=but frame=before kinds=say+show -0.12
first=but frame=before kinds=show -0.76
first=but frame=before kinds=tell+show -0.41
first=but frame=comma kinds=act -0.46
first=but frame=comma kinds=act+attitude -0.11
first=but frame=comma kinds=attitude -0.7
first=but frame=comma kinds=noun -0.71
first=but frame=comma kinds=say -0.43
first=but frame=comma kinds=say+act -0.43
first=but frame=comma kinds=say+show -0.8
first=but frame=hearer kinds=tell+show -0.63
first=but second=, -0.84
first=but second=adverb -0.71
first=but second=after -0.18
first=but second=as 0.1
first=but second=at -0.33
first=but second=determiner -0.77
first=but second=function -0.92
first=but second=in -0.76
first=but second=it 0.06
first=but second=name -0.55
first=but second=not -0.6
first=but second=noun -0.65
first=but second=possessive 0.06
first=but second=pronoun -0.72
first=but second=quoted -0.11
first=but second=that -0.08
first=but second=verb-base -0.39
first=but second=verb-past -1.06
first=but second=verb-s -0.43
first=by frame=bare kinds=act -1.26
first=by frame=bare kinds=act+attitude -0.4
first=by frame=bare kinds=act+show -0.53
first=by frame=bare kinds=attitude 0.24
first=by frame=bare kinds=noun -1.03
first=by frame=bare kinds=say+act -0.9
first=by frame=bare kinds=say+attitude -0.54
first=by frame=bare kinds=say+show -1.01
first=by frame=bare kinds=say+tell -0.21
first=by frame=bare kinds=say+tell+act -0.86
first=by frame=bare kinds=tell -0.57
first=by frame=before kinds=act -0.38
first=by frame=before kinds=attitude -0.42
first=by frame=before kinds=say+show -0.36
first=by second=adverb -0.65
first=by second=day -0.32
first=by second=determiner -0.38
first=by second=function -0.65
first=by second=name -1.02
first=by second=noun -0.9
first=by second=number -0.16
first=by second=pronoun -0.27
first=by second=verb-base -0.9
first=by second=verb-ing -0.43
first=day frame=bare kinds=act -0.72
first=day frame=bare kinds=act+attitude -0.57
first=day frame=bare kinds=attitude -0.19
first=day frame=bare kinds=noun -0.09
first=day frame=bare kinds=say -0.69
first=day frame=bare kinds=say+act -1.01
first=day frame=bare kinds=say+act+attitude -0.48
first=day frame=bare kinds=say+show -0.82
first=day frame=bare kinds=say+tell+act -0.58
first=day frame=before kinds=act -0.5
first=day frame=before kinds=say+show -0.86
first=day frame=preposition kinds=act -0.86
first=day frame=preposition kinds=act+attitude -1.05
first=day frame=preposition kinds=attitude -1.15
first=day frame=preposition kinds=noun -1.32
first=day frame=preposition kinds=say -1.14
first=day frame=preposition kinds=say+act -1.4
first=day frame=preposition kinds=say+show -1.38
first=day frame=preposition kinds=say+tell+act 0.1
first=day second=, -1.28
first=day second=. -1.25
first=day second=about -0.55
first=day second=and -0.61
first=day second=as -0.39
first=day second=at -0.79
first=day second=by -0.69
first=day second=in -0.55
first=day second=noun -1.57
first=day second=number -1.13
first=day second=of -0.41
first=day second=on -0.95
first=day second=pronoun -0.09
first=day second=that -1.07
first=day second=to -1.06
first=day second=verb-base -0.63
first=day second=verb-ing -0.99
first=day second=verb-past -0.98
first=day second=when -0.39
first=day second=with -0.78
first=determiner frame=adverbial kinds=act -0.27
first=determiner frame=adverbial kinds=act+attitude 0.16
first=determiner frame=adverbial kinds=act+show -0.78
first=determiner frame=adverbial kinds=attitude -0.32
first=determiner frame=adverbial kinds=noun -0.55
first=determiner frame=adverbial kinds=say -0.82
first=determiner frame=adverbial kinds=say+act -0.75
first=determiner frame=adverbial kinds=say+act+attitude -1.2
first=determiner frame=adverbial kinds=say+attitude -0.18
first=determiner frame=adverbial kinds=say+show -0.05
first=determiner frame=adverbial kinds=say+tell+act -1.22
first=determiner frame=adverbial kinds=tell -0.45
first=determiner frame=adverbial kinds=tell+act -0.41
first=determiner frame=adverbial kinds=tell+show -0.63
first=determiner frame=around kinds=act -0.42
first=determiner frame=around kinds=attitude -0.71
first=determiner frame=around kinds=phrase -0.93
first=determiner frame=around kinds=say 0.05
first=determiner frame=around kinds=say+act -1.05
first=determiner frame=around kinds=say+show -0.49
first=determiner frame=bare kinds=act+show 0.71
first=determiner frame=bare kinds=attitude -0.09
first=determiner frame=bare kinds=noun -0.91
first=determiner frame=bare kinds=say+act 0.25
first=determiner frame=bare kinds=say+act+attitude 0.07
first=determiner frame=bare kinds=say+act+show 0.3
first=determiner frame=bare kinds=say+show 0.56
first=determiner frame=bare kinds=say+show+attitude -0.12
first=determiner frame=bare kinds=say+tell 0.31
first=determiner frame=bare kinds=say+tell+act -0.13
first=determiner frame=bare kinds=show -0.29
first=determiner frame=bare kinds=tell -0.43
first=determiner frame=bare kinds=tell+act 0.32
first=determiner frame=bare kinds=tell+attitude 0.17
first=determiner frame=bare kinds=tell+show 0.11
first=determiner frame=before kinds=act -0.76
first=determiner frame=before kinds=act+attitude -0.85
first=determiner frame=before kinds=attitude 0.09
first=determiner frame=before kinds=phrase 0.14
first=determiner frame=before kinds=say 0.06
first=determiner frame=before kinds=say+act -0.14
first=determiner frame=before kinds=say+act+attitude 0.12
first=determiner frame=before kinds=say+act+show -0.46
first=determiner frame=before kinds=say+attitude -0.47
first=determiner frame=before kinds=say+show 0.12
first=determiner frame=before kinds=say+show+attitude -0.3
first=determiner frame=before kinds=say+tell -0.28
first=determiner frame=before kinds=show -0.05
first=determiner frame=before kinds=tell -0.47
first=determiner frame=before kinds=tell+show 0.42
first=determiner frame=colon kinds=act -1.2
first=determiner frame=colon kinds=attitude -0.49
first=determiner frame=colon kinds=noun -0.26
first=determiner frame=colon kinds=say -0.18
first=determiner frame=colon kinds=say+act -0.82
first=determiner frame=colon kinds=say+show -0.62
first=determiner frame=colon kinds=tell+show -0.46
first=determiner frame=comma kinds=act -0.61
first=determiner frame=comma kinds=act+attitude -0.41
first=determiner frame=comma kinds=noun -1.34
first=determiner frame=comma kinds=phrase 0.26
first=determiner frame=comma kinds=say+show 0.12
first=determiner frame=comma kinds=show -0.55
first=determiner frame=hearer kinds=say+tell -0.14
first=determiner frame=hearer kinds=say+tell+act -1.37
first=determiner frame=hearer kinds=tell -0.43
first=determiner frame=hearer kinds=tell+act -0.4
first=determiner frame=hearer kinds=tell+attitude -0.33
first=determiner frame=hearer kinds=tell+show -0.63
first=determiner frame=preposition kinds=act+attitude 0.17
first=determiner frame=preposition kinds=attitude -0.22
first=determiner frame=preposition kinds=noun -0.54
first=determiner frame=preposition kinds=say -0.38
first=determiner frame=preposition kinds=say+act -0.16
first=determiner frame=preposition kinds=say+act+attitude -0.09
first=determiner frame=preposition kinds=say+act+show -0.46
first=determiner frame=preposition kinds=say+attitude -0.46
first=determiner frame=preposition kinds=say+show -0.65
first=determiner frame=preposition kinds=say+show+attitude -0.12
first=determiner frame=preposition kinds=say+tell -0.15
first=determiner frame=preposition kinds=say+tell+show 0.07
first=determiner frame=preposition kinds=show -1.23
first=determiner frame=preposition kinds=tell -0.15
first=determiner frame=preposition kinds=tell+act -0.13
first=determiner frame=preposition kinds=tell+show -0.18
first=determiner second=, -0.74
first=determiner second=: -0.05
first=determiner second=about -0.48
first=determiner second=adverb -0.45
first=determiner second=and -0.71
first=determiner second=as -0.43
first=determiner second=day -0.91
first=determiner second=function -0.62
first=determiner second=in -0.36
first=determiner second=noun 0.05
first=determiner second=number -0.23
first=determiner second=of -0.15
first=determiner second=on -0.66
first=determiner second=pronoun -0.64
first=determiner second=quoted -0.1
first=determiner second=that -0.25
first=determiner second=to -0.16
first=determiner second=verb-base -0.08
first=determiner second=verb-ing 0.15
first=determiner second=verb-participle 0.38
first=determiner second=verb-past 0.13
first=for frame=adverbial kinds=act 0.49
first=for frame=adverbial kinds=attitude -0.77
first=for frame=adverbial kinds=say -0.6
first=for frame=bare kinds=act 0.13
first=for frame=bare kinds=act+attitude 0.07
first=for frame=bare kinds=attitude -0.17
first=for frame=bare kinds=noun 0.15
first=for frame=bare kinds=say -0.11
first=for frame=bare kinds=say+act -0.05
first=for frame=bare kinds=say+show -0.37
first=for frame=bare kinds=say+tell -0.53
first=for frame=bare kinds=say+tell+act 0.21
first=for frame=before kinds=act -0.49
first=for frame=before kinds=attitude 0.08
first=for frame=before kinds=phrase -0.59
first=for frame=before kinds=say -0.45
first=for frame=before kinds=say+act -0.75
first=for frame=before kinds=say+show -0.85
first=for frame=comma kinds=attitude -0.8
first=for frame=preposition kinds=act -1.21
first=for second=, -0.61
first=for second=. -0.92
first=for second=adverb -0.76
first=for second=day -0.83
first=for second=determiner 0.23
first=for second=function 0.2
first=for second=noun -0.24
first=for second=number 0.17
first=for second=pronoun -0.67
first=for second=quoted 0.14
first=for second=that -0.63
first=for second=verb-ing -0.23
first=for second=verb-past 0.12
first=for second=verb-s -0.08
first=for second=what 0.08
first=from frame=bare kinds=act -1
first=from frame=bare kinds=act+attitude -0.42
first=from frame=bare kinds=act+show -0.54
first=from frame=bare kinds=attitude -1.16
first=from frame=bare kinds=noun -1.03
first=from frame=bare kinds=say -0.81
first=from frame=bare kinds=say+act -0.67
first=from frame=bare kinds=say+show -0.83
first=from frame=bare kinds=say+tell -0.35
first=from frame=bare kinds=show -0.47
first=from frame=preposition kinds=attitude -0.57
first=from second=determiner -1.06
first=from second=function -0.73
first=from second=name -0.95
first=from second=noun -1.19
first=from second=number -0.55
first=from second=possessive -0.95
first=from second=pronoun -0.37
first=from second=verb-ing -0.65
first=function frame=adverbial kinds=act -1.43
first=function frame=adverbial kinds=act+attitude -0.48
first=function frame=adverbial kinds=act+show -0.81
first=function frame=adverbial kinds=attitude -0.57
first=function frame=adverbial kinds=noun -0.68
first=function frame=adverbial kinds=say -1.4
first=function frame=adverbial kinds=say+act -0.67
first=function frame=adverbial kinds=say+act+attitude -0.07
first=function frame=adverbial kinds=say+attitude -0.85
first=function frame=adverbial kinds=say+show -1.23
first=function frame=adverbial kinds=say+tell -0.74
first=function frame=adverbial kinds=say+tell+act -0.81
first=function frame=adverbial kinds=show -0.71
first=function frame=adverbial kinds=tell -0.44
first=function frame=adverbial kinds=tell+act -0.49
first=function frame=adverbial kinds=tell+show -0.33
first=function frame=around kinds=act -0.56
first=function frame=around kinds=act+attitude -0.52
first=function frame=around kinds=attitude 0.34
first=function frame=around kinds=phrase 0.78
first=function frame=around kinds=say 0.52
first=function frame=around kinds=say+act 0.23
first=function frame=around kinds=say+attitude 0.38
first=function frame=around kinds=say+show 0.88
first=function frame=around kinds=say+tell+act 0.1
first=function frame=around kinds=tell 0.09
first=function frame=around kinds=tell+show -0.15
first=function frame=bare kinds=act+attitude -0.47
first=function frame=bare kinds=act+show 0.05
first=function frame=bare kinds=attitude -0.21
first=function frame=bare kinds=noun -0.55
first=function frame=bare kinds=say -0.53
first=function frame=bare kinds=say+act -0.21
first=function frame=bare kinds=say+act+attitude -0.9
first=function frame=bare kinds=say+act+show -0.26
first=function frame=bare kinds=say+attitude -0.77
first=function frame=bare kinds=say+show -0.47
first=function frame=bare kinds=say+show+attitude -0.59
first=function frame=bare kinds=say+tell -0.2
first=function frame=bare kinds=say+tell+act -0.09
first=function frame=bare kinds=say+tell+show -0.29
first=function frame=bare kinds=show -0.53
first=function frame=bare kinds=tell 0.22
first=function frame=bare kinds=tell+act -0.06
first=function frame=bare kinds=tell+attitude 0.21
first=function frame=bare kinds=tell+show -0.14
first=function frame=before kinds=act -0.87
first=function frame=before kinds=act+attitude -0.58
first=function frame=before kinds=attitude -0.96
first=function frame=before kinds=phrase 0.25
first=function frame=before kinds=say -0.2
first=function frame=before kinds=say+act -0.92
first=function frame=before kinds=say+attitude -0.55
first=function frame=before kinds=say+show -0.2
first=function frame=before kinds=say+tell+act -0.43
first=function frame=before kinds=show -0.6
first=function frame=before kinds=tell 0.13
first=function frame=before kinds=tell+show -0.57
first=function frame=colon kinds=act 0.17
first=function frame=comma kinds=act -0.37
first=function frame=comma kinds=act+attitude -0.43
first=function frame=comma kinds=attitude -0.32
first=function frame=comma kinds=noun -1.03
first=function frame=comma kinds=say -0.71
first=function frame=comma kinds=say+act -0.1
first=function frame=comma kinds=say+show -1.34
first=function frame=comma kinds=tell+show -0.11
first=function frame=hearer kinds=say+tell -0.69
first=function frame=hearer kinds=say+tell+act -0.2
first=function frame=hearer kinds=say+tell+show 0.13
first=function frame=hearer kinds=tell -0.68
first=function frame=hearer kinds=tell+attitude -0.61
first=function frame=preposition kinds=act -0.1
first=function frame=preposition kinds=act+attitude -0.12
first=function frame=preposition kinds=attitude 0.2
first=function frame=preposition kinds=noun 0.24
first=function frame=preposition kinds=say 0.06
first=function frame=preposition kinds=say+act -0.41
first=function frame=preposition kinds=say+act+attitude 0.38
first=function frame=preposition kinds=say+act+show -0.43
first=function frame=preposition kinds=say+attitude 0.41
first=function frame=preposition kinds=say+tell+act -0.55
first=function frame=preposition kinds=tell+act 0.16
first=function second=) -0.47
first=function second=, -0.42
first=function second=- -0.67
first=function second=. -0.28
first=function second=: -1.06
first=function second=about -0.26
first=function second=adverb -0.14
first=function second=after -0.75
first=function second=and -0.41
first=function second=as 1
first=function second=at -1.35
first=function second=by 0.07
first=function second=day -0.76
first=function second=determiner -0.37
first=function second=for 0.07
first=function second=from -0.94
first=function second=function -0.89
first=function second=how 0.18
first=function second=if 0.44
first=function second=in -0.71
first=function second=it -0.53
first=function second=name -0.46
first=function second=not -0.13
first=function second=noun -0.44
first=function second=number -0.62
first=function second=on -0.28
first=function second=possessive -0.06
first=function second=pronoun -0.32
first=function second=quoted 0.29
first=function second=that 1.25
first=function second=there -0.12
first=function second=to 0.37
first=function second=verb-base -0.51
first=function second=verb-ing -0.89
first=function second=verb-participle -0.52
first=function second=verb-past -0.61
first=function second=verb-s -0.62
first=function second=what 0.19
first=function second=when -0.11
first=function second=whether 0.47
first=function second=which 0.18
first=function second=while -0.61
first=function second=— -0.6
first=how frame=adverbial kinds=attitude 0.4
first=how frame=bare kinds=act 0.19
first=how frame=bare kinds=act+show 0.14
first=how frame=bare kinds=say+act 0.16
first=how frame=bare kinds=say+attitude 0.05
first=how frame=bare kinds=say+tell+act 0.57
first=how frame=bare kinds=tell+show -0.22
first=how frame=colon kinds=act 0.7
first=how frame=hearer kinds=say+tell+act 0.45
first=how frame=hearer kinds=tell 0.41
first=how frame=preposition kinds=act -0.24
first=how frame=preposition kinds=act+attitude -0.09
first=how frame=preposition kinds=attitude 0.8
first=how frame=preposition kinds=noun 0.39
first=how frame=preposition kinds=say+act 0.11
first=how second=adverb -0.25
first=how second=determiner 0.59
first=how second=function 0.33
first=how second=it 0.2
first=how second=name 0.46
first=how second=noun 0.59
first=how second=possessive 0.37
first=how second=pronoun 0.6
first=how second=to 0.32
first=if frame=adverbial kinds=act -0.69
first=if frame=adverbial kinds=attitude 0.05
first=if frame=adverbial kinds=say+tell+act 0.33
first=if frame=bare kinds=attitude -0.09
first=if frame=bare kinds=say+attitude 0.32
first=if frame=bare kinds=say+show 0.53
first=if frame=bare kinds=say+tell+act 0.74
first=if frame=before kinds=act -0.36
first=if frame=before kinds=attitude -0.81
first=if frame=before kinds=say 0.18
first=if frame=before kinds=say+show -0.69
first=if frame=hearer kinds=say+tell+act 0.76
first=if frame=preposition kinds=attitude 0.37
first=if second=determiner 0.45
first=if second=name 0.08
first=if second=noun 0.6
first=if second=possessive 0.58
first=if second=verb-past 0.59
first=in frame=adverbial kinds=act -0.79
first=in frame=adverbial kinds=attitude -0.85
first=in frame=adverbial kinds=noun -0.42
first=in frame=around kinds=act -0.37
first=in frame=around kinds=attitude -0.55
first=in frame=around kinds=say+show -0.81
first=in frame=bare kinds=act -0.88
first=in frame=bare kinds=act+attitude -0.5
first=in frame=bare kinds=act+show -0.62
first=in frame=bare kinds=attitude 0.05
first=in frame=bare kinds=noun -0.67
first=in frame=bare kinds=say -0.76
first=in frame=bare kinds=say+act -0.84
first=in frame=bare kinds=say+attitude -0.67
first=in frame=bare kinds=say+show -0.9
first=in frame=bare kinds=say+show+attitude -0.62
first=in frame=bare kinds=say+tell -0.2
first=in frame=bare kinds=show -0.65
first=in frame=bare kinds=tell+show -0.53
first=in frame=before kinds=act -0.74
first=in frame=before kinds=act+attitude -0.46
first=in frame=before kinds=act+show -0.34
first=in frame=before kinds=attitude -0.09
first=in frame=before kinds=phrase 0.27
first=in frame=before kinds=say -1.35
first=in frame=before kinds=say+act -1.11
first=in frame=before kinds=say+act+attitude -0.55
first=in frame=before kinds=say+act+show -0.29
first=in frame=before kinds=say+attitude -0.57
first=in frame=before kinds=say+show -0.06
first=in frame=before kinds=say+tell -0.34
first=in frame=before kinds=say+tell+act -0.93
first=in frame=before kinds=say+tell+show -0.42
first=in frame=before kinds=show -0.34
first=in frame=before kinds=tell -1.09
first=in frame=before kinds=tell+show -0.18
first=in frame=comma kinds=act -0.49
first=in frame=comma kinds=say+show -0.59
first=in frame=preposition kinds=act -0.59
first=in frame=preposition kinds=attitude -0.73
first=in frame=preposition kinds=say -0.72
first=in frame=preposition kinds=say+act -0.79
first=in frame=preposition kinds=tell+show -0.36
first=in second=, -0.65
first=in second=. -0.48
first=in second=adverb -0.53
first=in second=and -0.68
first=in second=day -1.48
first=in second=determiner -0.91
first=in second=function -0.25
first=in second=it -0.76
first=in second=name -0.82
first=in second=noun -0.53
first=in second=number -0.75
first=in second=on -0.94
first=in second=possessive -0.89
first=in second=pronoun -0.5
first=in second=that 0.09
first=in second=verb-base -0.08
first=in second=verb-ing 0.08
first=in second=verb-s -0.93
first=in second=what -0.73
first=in second=which -0.37
first=it frame=adverbial kinds=act -0.78
first=it frame=adverbial kinds=attitude -0.49
first=it frame=adverbial kinds=noun -0.72
first=it frame=adverbial kinds=say -0.14
first=it frame=adverbial kinds=say+show -0.63
first=it frame=bare kinds=attitude -0.06
first=it frame=bare kinds=say 0.41
first=it frame=bare kinds=say+act 0.33
first=it frame=bare kinds=say+show 0.61
first=it frame=bare kinds=show -0.06
first=it frame=bare kinds=tell+show -0.07
first=it frame=before kinds=act -0.87
first=it frame=before kinds=attitude 0.17
first=it frame=before kinds=say+show -0.1
first=it frame=comma kinds=act -0.46
first=it frame=comma kinds=attitude -0.7
first=it frame=comma kinds=say+show -0.09
first=it frame=preposition kinds=act -0.21
first=it frame=preposition kinds=attitude -0.3
first=it frame=preposition kinds=say -0.33
first=it second=, -0.06
first=it second=. -0.15
first=it second=adverb 0.35
first=it second=and -0.23
first=it second=as -0.11
first=it second=determiner 0.18
first=it second=function 0.39
first=it second=in -0.6
first=it second=noun -0.54
first=it second=on -0.51
first=it second=pronoun -0.3
first=it second=quoted 1
first=it second=to -0.12
first=it second=verb-past -0.21
first=it second=verb-s -0.09
first=name frame=adverbial kinds=act -1.7
first=name frame=adverbial kinds=act+attitude -0.88
first=name frame=adverbial kinds=attitude -1.65
first=name frame=adverbial kinds=noun -1.74
first=name frame=adverbial kinds=say -1.45
first=name frame=adverbial kinds=say+act -1.48
first=name frame=adverbial kinds=say+show -1.37
first=name frame=adverbial kinds=say+tell+act -1.06
first=name frame=adverbial kinds=tell+show -0.23
first=name frame=around kinds=act -0.61
first=name frame=around kinds=act+attitude -0.54
first=name frame=around kinds=attitude -1.14
first=name frame=around kinds=say -0.36
first=name frame=around kinds=say+act -0.67
first=name frame=around kinds=say+show -0.43
first=name frame=around kinds=tell -0.13
first=name frame=bare kinds=act 0.29
first=name frame=bare kinds=act+attitude 0.07
first=name frame=bare kinds=act+show -0.05
first=name frame=bare kinds=noun -0.53
first=name frame=bare kinds=say 0.09
first=name frame=bare kinds=say+act+attitude 0.15
first=name frame=bare kinds=say+attitude 0.14
first=name frame=bare kinds=say+show 0.21
first=name frame=bare kinds=say+show+attitude 0.12
first=name frame=bare kinds=say+tell -0.75
first=name frame=bare kinds=say+tell+act -0.24
first=name frame=bare kinds=show 0.25
first=name frame=bare kinds=tell -0.43
first=name frame=bare kinds=tell+attitude -0.52
first=name frame=bare kinds=tell+show 0.55
first=name frame=before kinds=act -0.37
first=name frame=before kinds=act+attitude -0.63
first=name frame=before kinds=act+show -0.71
first=name frame=before kinds=attitude -0.98
first=name frame=before kinds=say -0.2
first=name frame=before kinds=say+act 0.1
first=name frame=before kinds=say+act+attitude -0.87
first=name frame=before kinds=say+act+show -0.32
first=name frame=before kinds=say+show -0.26
first=name frame=before kinds=say+show+attitude 0.31
first=name frame=before kinds=say+tell -0.34
first=name frame=before kinds=say+tell+act -0.5
first=name frame=before kinds=say+tell+show -0.13
first=name frame=before kinds=show 0.08
first=name frame=before kinds=tell -0.16
first=name frame=before kinds=tell+show -0.23
first=name frame=colon kinds=act -0.51
first=name frame=colon kinds=act+attitude -0.55
first=name frame=colon kinds=attitude -0.58
first=name frame=colon kinds=noun -0.13
first=name frame=colon kinds=say -0.27
first=name frame=colon kinds=say+act 0.15
first=name frame=colon kinds=say+show -0.37
first=name frame=colon kinds=tell+show -0.31
first=name frame=comma kinds=act -0.57
first=name frame=comma kinds=act+attitude -0.39
first=name frame=comma kinds=attitude -0.12
first=name frame=comma kinds=noun -1.18
first=name frame=comma kinds=phrase 0.29
first=name frame=comma kinds=say -0.07
first=name frame=comma kinds=say+act -1.07
first=name frame=comma kinds=say+show -0.21
first=name frame=comma kinds=say+tell -0.76
first=name frame=comma kinds=tell+act -0.54
first=name frame=comma kinds=tell+show 0.09
first=name frame=hearer kinds=tell -0.81
first=name frame=preposition kinds=act+attitude -0.67
first=name frame=preposition kinds=act+show -1.01
first=name frame=preposition kinds=attitude -0.08
first=name frame=preposition kinds=noun 0.13
first=name frame=preposition kinds=say+act -0.12
first=name frame=preposition kinds=say+act+attitude -0.11
first=name frame=preposition kinds=say+act+show -0.31
first=name frame=preposition kinds=say+attitude 0.26
first=name frame=preposition kinds=say+show -0.33
first=name frame=preposition kinds=say+tell -0.59
first=name frame=preposition kinds=say+tell+act -1.11
first=name frame=preposition kinds=show -0.96
first=name frame=preposition kinds=tell -0.57
first=name frame=preposition kinds=tell+show -0.79
first=name second=! -0.68
first=name second=' 0.07
first=name second=( -0.77
first=name second=) -0.61
first=name second=, -0.68
first=name second=- -0.11
first=name second=. -0.29
first=name second=: -0.18
first=name second=; 0.05
first=name second=about -0.87
first=name second=adverb -0.87
first=name second=as 0.41
first=name second=at -0.53
first=name second=but -0.6
first=name second=day -1.05
first=name second=determiner -0.25
first=name second=from -0.55
first=name second=function 0.42
first=name second=how -0.59
first=name second=if -0.82
first=name second=in -0.22
first=name second=name -0.33
first=name second=not -0.17
first=name second=nothing -0.65
first=name second=noun 0.1
first=name second=number 0.08
first=name second=of 0.12
first=name second=on -0.76
first=name second=possessive 0.3
first=name second=pronoun -0.46
first=name second=quoted 0.34
first=name second=that 0.39
first=name second=verb-ing 0.27
first=name second=verb-past -0.32
first=name second=what -0.57
first=name second=when 0.17
first=name second=whether -0.68
first=name second=while 0.17
first=name second=who 0.38
first=name second=why -0.74
first=name second=with 0.14
first=name second=– -0.15
first=name second=— 0.08
first=name second=‘ -0.72
first=name second=’ -0.72
first=not frame=adverbial kinds=attitude -0.55
first=not frame=around kinds=say+show -0.76
first=not frame=bare kinds=attitude -0.33
first=not frame=bare kinds=noun -0.06
first=not frame=bare kinds=say+attitude 0.2
first=not frame=comma kinds=attitude -0.5
first=not frame=preposition kinds=act 0.06
first=not second=adverb -0.61
first=not second=determiner 0.26
first=not second=function -0.61
first=not second=name -0.54
first=not second=noun -0.35
first=not second=to 0.88
first=not second=verb-ing -0.36
first=noun frame=adverbial kinds=act -1.63
first=noun frame=adverbial kinds=act+attitude -0.99
first=noun frame=adverbial kinds=act+show -0.55
first=noun frame=adverbial kinds=attitude -1.62
first=noun frame=adverbial kinds=noun -1.72
first=noun frame=adverbial kinds=say -1.22
first=noun frame=adverbial kinds=say+act -1.06
first=noun frame=adverbial kinds=say+act+attitude -0.66
first=noun frame=adverbial kinds=say+attitude -0.73
first=noun frame=adverbial kinds=say+show -1.41
first=noun frame=adverbial kinds=say+tell+act 0.13
first=noun frame=around kinds=act -0.63
first=noun frame=around kinds=attitude -1.24
first=noun frame=around kinds=phrase -0.18
first=noun frame=around kinds=say 0.13
first=noun frame=around kinds=say+act -0.77
first=noun frame=around kinds=say+show -1.06
first=noun frame=around kinds=show -0.33
first=noun frame=around kinds=tell -0.84
first=noun frame=bare kinds=act -0.14
first=noun frame=bare kinds=act+show 0.13
first=noun frame=bare kinds=attitude -0.15
first=noun frame=bare kinds=noun -1.11
first=noun frame=bare kinds=say -0.11
first=noun frame=bare kinds=say+act 0.1
first=noun frame=bare kinds=say+act+attitude -0.15
first=noun frame=bare kinds=say+act+show 0.09
first=noun frame=bare kinds=say+attitude 0.1
first=noun frame=bare kinds=say+show 0.28
first=noun frame=bare kinds=say+show+attitude 0.13
first=noun frame=bare kinds=say+tell -1.03
first=noun frame=bare kinds=say+tell+act -0.18
first=noun frame=bare kinds=show -0.46
first=noun frame=bare kinds=tell -1.16
first=noun frame=bare kinds=tell+act -0.37
first=noun frame=bare kinds=tell+attitude -0.17
first=noun frame=bare kinds=tell+show 0.1
first=noun frame=colon kinds=act -1.05
first=noun frame=colon kinds=act+attitude -0.44
first=noun frame=colon kinds=attitude -1.03
first=noun frame=colon kinds=noun -0.31
first=noun frame=colon kinds=say -0.55
first=noun frame=comma kinds=act -0.66
first=noun frame=comma kinds=act+attitude -0.47
first=noun frame=comma kinds=attitude -1.45
first=noun frame=comma kinds=noun -0.21
first=noun frame=comma kinds=phrase 0.09
first=noun frame=comma kinds=say -0.29
first=noun frame=comma kinds=say+act -0.82
first=noun frame=comma kinds=say+show 0.35
first=noun frame=hearer kinds=say+tell 0.3
first=noun frame=hearer kinds=say+tell+act 0.17
first=noun frame=hearer kinds=tell -1.1
first=noun frame=hearer kinds=tell+show 0.5
first=noun frame=preposition kinds=act 0.1
first=noun frame=preposition kinds=act+show -1.31
first=noun frame=preposition kinds=attitude -0.4
first=noun frame=preposition kinds=noun -0.2
first=noun frame=preposition kinds=say -0.08
first=noun frame=preposition kinds=say+act -0.07
first=noun frame=preposition kinds=say+attitude -0.8
first=noun frame=preposition kinds=say+show 0.25
first=noun frame=preposition kinds=say+tell -0.59
first=noun frame=preposition kinds=say+tell+act 0.26
first=noun frame=preposition kinds=show -0.13
first=noun frame=preposition kinds=tell 0.06
first=noun frame=preposition kinds=tell+show -0.48
first=noun second=' 0.37
first=noun second=( -0.18
first=noun second=) -0.52
first=noun second=, -0.48
first=noun second=- -0.59
first=noun second=. -0.59
first=noun second=: -1.37
first=noun second=; -0.07
first=noun second== -1
first=noun second=? -0.5
first=noun second=about -0.68
first=noun second=after -1.02
first=noun second=and -0.37
first=noun second=as 0.06
first=noun second=at -0.63
first=noun second=day -0.79
first=noun second=determiner -0.25
first=noun second=for -0.15
first=noun second=from -0.43
first=noun second=function -0.1
first=noun second=if -0.82
first=noun second=in -0.33
first=noun second=it 0.13
first=noun second=name 0.33
first=noun second=not -0.85
first=noun second=of -0.17
first=noun second=on -0.83
first=noun second=pronoun -0.28
first=noun second=quoted -0.22
first=noun second=that -0.72
first=noun second=to -0.37
first=noun second=verb-base 0.35
first=noun second=verb-ing 0.07
first=noun second=verb-participle -0.19
first=noun second=verb-past -0.57
first=noun second=verb-s 0.07
first=noun second=what -0.64
first=noun second=when 0.25
first=noun second=while 0.15
first=noun second=who -0.28
first=noun second=with -0.51
first=noun second=— -0.18
first=noun second=’ 0.12
first=number frame=adverbial kinds=act -1.07
first=number frame=adverbial kinds=noun -0.83
first=number frame=adverbial kinds=say -0.76
first=number frame=around kinds=act -0.35
first=number frame=around kinds=say+act -0.38
first=number frame=around kinds=say+show 0.1
first=number frame=bare kinds=act -0.64
first=number frame=bare kinds=attitude -0.2
first=number frame=bare kinds=noun -0.46
first=number frame=bare kinds=say -0.76
first=number frame=bare kinds=say+act -0.27
first=number frame=bare kinds=say+show 0.31
first=number frame=bare kinds=show 0.42
first=number frame=colon kinds=act -0.71
first=number frame=colon kinds=attitude -0.76
first=number frame=comma kinds=act -0.31
first=number frame=comma kinds=phrase 0.44
first=number frame=preposition kinds=act -0.74
first=number frame=preposition kinds=act+attitude -0.51
first=number frame=preposition kinds=attitude -1.11
first=number frame=preposition kinds=noun 0.24
first=number frame=preposition kinds=say -0.55
first=number frame=preposition kinds=say+act -0.87
first=number frame=preposition kinds=say+show -0.8
first=number second=, -1.04
first=number second=. -0.22
first=number second=adverb -0.27
first=number second=and -0.78
first=number second=for -0.66
first=number second=function -0.21
first=number second=in -0.68
first=number second=name -0.19
first=number second=noun -0.84
first=number second=of -0.33
first=number second=that -0.73
first=number second=verb-base -1.02
first=number second=verb-past -0.05
first=number second=verb-s -0.18
first=of frame=adverbial kinds=act -0.56
first=of frame=adverbial kinds=attitude -0.79
first=of frame=adverbial kinds=noun 0.2
first=of frame=adverbial kinds=say 0.28
first=of frame=bare kinds=act -0.14
first=of frame=bare kinds=act+attitude -0.17
first=of frame=bare kinds=act+show -0.3
first=of frame=bare kinds=noun 0.26
first=of frame=bare kinds=say 0.09
first=of frame=bare kinds=say+act 0.13
first=of frame=bare kinds=say+show -0.46
first=of frame=bare kinds=say+tell+act -0.27
first=of frame=bare kinds=say+tell+show 0.49
first=of frame=bare kinds=tell 0.38
first=of frame=bare kinds=tell+show -0.42
first=of frame=before kinds=say+show -0.57
first=of frame=hearer kinds=tell -0.43
first=of frame=preposition kinds=act -0.64
first=of frame=preposition kinds=say -0.83
first=of second=about -0.48
first=of second=adverb -0.07
first=of second=day -0.83
first=of second=determiner -0.37
first=of second=function -0.22
first=of second=how 0.3
first=of second=name -0.25
first=of second=number -0.27
first=of second=possessive -0.08
first=of second=pronoun -0.29
first=of second=quoted 0.39
first=of second=verb-base -0.61
first=of second=verb-ing 0.45
first=of second=verb-past -0.17
first=of second=verb-s -1.02
first=of second=what -0.16
first=of second=whether 0.45
first=on frame=adverbial kinds=act -0.9
first=on frame=adverbial kinds=say+act+attitude -0.69
first=on frame=bare kinds=act 0.15
first=on frame=bare kinds=act+attitude 0.21
first=on frame=bare kinds=act+show -0.55
first=on frame=bare kinds=attitude -0.29
first=on frame=bare kinds=noun 0.19
first=on frame=bare kinds=say -0.39
first=on frame=bare kinds=say+act -0.05
first=on frame=bare kinds=say+act+attitude 0.19
first=on frame=bare kinds=say+attitude -0.34
first=on frame=bare kinds=say+show -0.91
first=on frame=bare kinds=say+tell -0.45
first=on frame=bare kinds=say+tell+act -0.6
first=on frame=bare kinds=show 0.12
first=on frame=bare kinds=tell 0.17
first=on frame=bare kinds=tell+show -0.58
first=on frame=before kinds=act -0.61
first=on frame=before kinds=act+attitude -0.5
first=on frame=before kinds=attitude -0.65
first=on frame=before kinds=phrase 0.98
first=on frame=before kinds=say -0.85
first=on frame=before kinds=say+act -0.89
first=on frame=before kinds=say+attitude -0.15
first=on frame=before kinds=say+show -1.22
first=on frame=before kinds=say+tell+act -0.25
first=on frame=before kinds=tell -0.83
first=on frame=preposition kinds=act -0.91
first=on frame=preposition kinds=act+attitude 0.31
first=on frame=preposition kinds=attitude 0.33
first=on second=, -0.72
first=on second=. -0.84
first=on second=day -2.18
first=on second=function 0.4
first=on second=how 0.7
first=on second=in -0.64
first=on second=it 0.28
first=on second=name -0.29
first=on second=noun -0.14
first=on second=possessive -0.06
first=on second=pronoun 0.3
first=on second=quoted -1.05
first=on second=to -0.57
first=on second=verb-base -0.35
first=on second=verb-ing -0.3
first=on second=verb-s 0.13
first=on second=what 0.67
first=on second=whether 0.41
first=on second=which 0.09
first=possessive frame=adverbial kinds=attitude -0.12
first=possessive frame=adverbial kinds=noun -0.57
first=possessive frame=adverbial kinds=say 0.24
first=possessive frame=adverbial kinds=say+act -0.45
first=possessive frame=adverbial kinds=say+attitude -0.43
first=possessive frame=adverbial kinds=say+show -0.23
first=possessive frame=adverbial kinds=tell+show 0.17
first=possessive frame=around kinds=act -0.21
first=possessive frame=around kinds=say+show -0.28
first=possessive frame=bare kinds=act 0.05
first=possessive frame=bare kinds=act+attitude -0.12
first=possessive frame=bare kinds=act+show 0.3
first=possessive frame=bare kinds=attitude -0.06
first=possessive frame=bare kinds=say 0.14
first=possessive frame=bare kinds=say+act 0.27
first=possessive frame=bare kinds=say+act+attitude 0.09
first=possessive frame=bare kinds=say+act+show 0.37
first=possessive frame=bare kinds=say+attitude -0.08
first=possessive frame=bare kinds=say+show 0.8
first=possessive frame=bare kinds=say+tell+act -0.18
first=possessive frame=bare kinds=show -0.24
first=possessive frame=bare kinds=tell -0.17
first=possessive frame=bare kinds=tell+attitude -0.57
first=possessive frame=bare kinds=tell+show -0.19
first=possessive frame=before kinds=act -0.63
first=possessive frame=before kinds=attitude -0.72
first=possessive frame=before kinds=say+show 0.37
first=possessive frame=colon kinds=attitude -0.86
first=possessive frame=comma kinds=say+show -0.64
first=possessive frame=hearer kinds=say+tell+act -0.48
first=possessive frame=hearer kinds=tell -0.13
first=possessive frame=hearer kinds=tell+show -0.84
first=possessive frame=preposition kinds=act -0.35
first=possessive frame=preposition kinds=act+attitude 0.32
first=possessive frame=preposition kinds=act+show -0.8
first=possessive frame=preposition kinds=attitude -0.16
first=possessive frame=preposition kinds=noun -0.1
first=possessive frame=preposition kinds=say -0.23
first=possessive frame=preposition kinds=say+act -0.34
first=possessive frame=preposition kinds=say+attitude 0.26
first=possessive frame=preposition kinds=say+show -0.21
first=possessive frame=preposition kinds=say+tell -0.86
first=possessive frame=preposition kinds=say+tell+act 0.2
first=possessive frame=preposition kinds=show 0.12
first=possessive second=, -0.22
first=possessive second=adverb 0.24
first=possessive second=and -0.22
first=possessive second=as -0.21
first=possessive second=by 0.65
first=possessive second=day -0.6
first=possessive second=for 0.31
first=possessive second=function -0.07
first=possessive second=in -0.5
first=possessive second=name 0.21
first=possessive second=noun 0.08
first=possessive second=of 0.12
first=possessive second=pronoun 0.66
first=possessive second=verb-base -0.16
first=possessive second=verb-ing 0.42
first=possessive second=verb-participle 0.09
first=possessive second=verb-past 0.67
first=possessive second=with 0.07
first=pronoun frame=adverbial kinds=act -1.51
first=pronoun frame=adverbial kinds=act+attitude -0.74
first=pronoun frame=adverbial kinds=act+show -0.62
first=pronoun frame=adverbial kinds=attitude -0.73
first=pronoun frame=adverbial kinds=noun -1.56
first=pronoun frame=adverbial kinds=say -0.1
first=pronoun frame=adverbial kinds=say+act 0.06
first=pronoun frame=adverbial kinds=say+attitude -0.88
first=pronoun frame=adverbial kinds=say+show -0.29
first=pronoun frame=adverbial kinds=say+tell+act -0.63
first=pronoun frame=around kinds=act -0.43
first=pronoun frame=around kinds=attitude -0.62
first=pronoun frame=around kinds=say+show 0.43
first=pronoun frame=bare kinds=act+attitude 0.11
first=pronoun frame=bare kinds=attitude -0.12
first=pronoun frame=bare kinds=noun -0.64
first=pronoun frame=bare kinds=say 0.26
first=pronoun frame=bare kinds=say+act -0.17
first=pronoun frame=bare kinds=say+act+attitude -0.3
first=pronoun frame=bare kinds=say+attitude 0.38
first=pronoun frame=bare kinds=say+show 0.56
first=pronoun frame=bare kinds=say+show+attitude -0.06
first=pronoun frame=bare kinds=say+tell+act -0.27
first=pronoun frame=bare kinds=tell 0.23
first=pronoun frame=bare kinds=tell+attitude -0.24
first=pronoun frame=bare kinds=tell+show -0.06
first=pronoun frame=before kinds=act 0.06
first=pronoun frame=before kinds=act+attitude -0.44
first=pronoun frame=before kinds=attitude -1.24
first=pronoun frame=before kinds=say+act -0.09
first=pronoun frame=before kinds=say+show 0.23
first=pronoun frame=before kinds=tell 0.56
first=pronoun frame=colon kinds=act -0.69
first=pronoun frame=colon kinds=attitude -1.12
first=pronoun frame=colon kinds=say -0.56
first=pronoun frame=comma kinds=act -0.85
first=pronoun frame=comma kinds=noun -1.22
first=pronoun frame=comma kinds=say -0.06
first=pronoun frame=comma kinds=say+act -0.48
first=pronoun frame=comma kinds=say+show -0.13
first=pronoun frame=hearer kinds=say+tell -0.57
first=pronoun frame=hearer kinds=say+tell+act -0.46
first=pronoun frame=hearer kinds=tell 0.82
first=pronoun frame=hearer kinds=tell+show 0.15
first=pronoun frame=preposition kinds=act -0.53
first=pronoun frame=preposition kinds=act+attitude -0.3
first=pronoun frame=preposition kinds=attitude -0.63
first=pronoun frame=preposition kinds=noun -0.35
first=pronoun frame=preposition kinds=say -0.43
first=pronoun frame=preposition kinds=say+act -0.39
first=pronoun frame=preposition kinds=say+show -0.57
first=pronoun second=, 0.42
first=pronoun second=. -0.07
first=pronoun second=about -0.56
first=pronoun second=adverb -0.07
first=pronoun second=and 0.46
first=pronoun second=determiner 0.11
first=pronoun second=from 0.39
first=pronoun second=function 0.38
first=pronoun second=in -0.31
first=pronoun second=name -0.64
first=pronoun second=noun -0.58
first=pronoun second=number 0.09
first=pronoun second=of 0.08
first=pronoun second=pronoun -0.2
first=pronoun second=quoted 0.09
first=pronoun second=to -0.09
first=pronoun second=verb-base -0.05
first=pronoun second=verb-ing -0.44
first=pronoun second=verb-past 0.2
first=pronoun second=verb-s 0.87
first=pronoun second=who -0.59
first=pronoun second=with -0.55
first=quoted frame=adverbial kinds=act 0.05
first=quoted frame=adverbial kinds=act+attitude -0.54
first=quoted frame=adverbial kinds=attitude -1.14
first=quoted frame=adverbial kinds=noun 0.13
first=quoted frame=adverbial kinds=say 0.35
first=quoted frame=adverbial kinds=say+act 0.29
first=quoted frame=adverbial kinds=say+show -0.39
first=quoted frame=adverbial kinds=say+tell 0.05
first=quoted frame=around kinds=act -0.89
first=quoted frame=around kinds=act+attitude -0.83
first=quoted frame=around kinds=act+show -0.81
first=quoted frame=around kinds=attitude -0.23
first=quoted frame=around kinds=say -0.54
first=quoted frame=around kinds=say+act -0.32
first=quoted frame=around kinds=say+act+attitude -0.83
first=quoted frame=around kinds=say+attitude 0.21
first=quoted frame=around kinds=say+show -0.61
first=quoted frame=around kinds=say+tell -0.43
first=quoted frame=around kinds=say+tell+act -1.1
first=quoted frame=around kinds=say+tell+show -0.74
first=quoted frame=around kinds=show -0.35
first=quoted frame=around kinds=tell -0.17
first=quoted frame=around kinds=tell+show -0.79
first=quoted frame=before kinds=act 0.09
first=quoted frame=before kinds=act+attitude 0.11
first=quoted frame=before kinds=attitude -0.22
first=quoted frame=before kinds=phrase 1.07
first=quoted frame=before kinds=say 0.25
first=quoted frame=before kinds=say+act 0.39
first=quoted frame=before kinds=say+attitude 0.26
first=quoted frame=before kinds=say+show 0.38
first=quoted frame=before kinds=say+tell+act 0.54
first=quoted frame=before kinds=tell 0.44
first=quoted frame=colon kinds=act -0.21
first=quoted frame=colon kinds=act+attitude -0.11
first=quoted frame=colon kinds=attitude 0.05
first=quoted frame=colon kinds=say 0.41
first=quoted frame=colon kinds=say+show 0.15
first=quoted frame=colon kinds=say+show+attitude 0.26
first=quoted frame=colon kinds=say+tell 0.18
first=quoted frame=colon kinds=say+tell+act -0.65
first=quoted frame=colon kinds=tell 0.26
first=quoted frame=comma kinds=act 0.11
first=quoted frame=comma kinds=attitude 0.24
first=quoted frame=comma kinds=noun 0.26
first=quoted frame=comma kinds=phrase -0.05
first=quoted frame=comma kinds=say 0.47
first=quoted frame=comma kinds=say+act 0.65
first=quoted frame=comma kinds=say+show 0.75
first=quoted frame=comma kinds=say+show+attitude 0.15
first=quoted frame=comma kinds=say+tell+act 0.52
first=quoted frame=hearer kinds=say+tell+act -0.05
first=quoted frame=hearer kinds=tell -0.99
first=quoted frame=hearer kinds=tell+show -0.64
first=quoted frame=preposition kinds=act 0.25
first=quoted frame=preposition kinds=act+attitude -0.72
first=quoted frame=preposition kinds=act+show -0.35
first=quoted frame=preposition kinds=attitude -0.11
first=quoted frame=preposition kinds=noun 0.14
first=quoted frame=preposition kinds=say 0.44
first=quoted frame=preposition kinds=say+act -0.48
first=quoted frame=preposition kinds=say+show -0.57
first=quoted frame=quoted kinds=act -0.1
first=quoted frame=quoted kinds=act+attitude -0.08
first=quoted frame=quoted kinds=act+show -0.35
first=quoted frame=quoted kinds=attitude -0.11
first=quoted frame=quoted kinds=noun -0.2
first=quoted frame=quoted kinds=say+act -0.11
first=quoted frame=quoted kinds=say+act+show -0.06
first=quoted frame=quoted kinds=say+attitude -0.43
first=quoted frame=quoted kinds=say+show -0.29
first=quoted frame=quoted kinds=say+show+attitude 0.1
first=quoted frame=quoted kinds=say+tell+act -0.09
first=quoted frame=quoted kinds=say+tell+show -0.05
first=quoted frame=quoted kinds=show -0.2
first=quoted frame=quoted kinds=tell+act -0.51
first=quoted frame=quoted kinds=tell+show -0.91
first=quoted second=( -0.61
first=quoted second=) -0.25
first=quoted second=- 0.25
first=quoted second=> -0.55
first=quoted second=about 0.41
first=quoted second=adverb 0.08
first=quoted second=after -0.08
first=quoted second=and 0.24
first=quoted second=as -0.17
first=quoted second=at -0.1
first=quoted second=but -0.66
first=quoted second=by -0.54
first=quoted second=determiner -0.07
first=quoted second=for -0.08
first=quoted second=from -0.45
first=quoted second=function 0.06
first=quoted second=if -0.23
first=quoted second=in -0.06
first=quoted second=name 0.2
first=quoted second=nothing 0.17
first=quoted second=noun 0.18
first=quoted second=of 0.09
first=quoted second=on -0.12
first=quoted second=possessive 0.37
first=quoted second=pronoun 0.23
first=quoted second=to -0.23
first=quoted second=verb-base 0.16
first=quoted second=verb-past 0.26
first=quoted second=verb-s 0.81
first=quoted second=when 0.16
first=quoted second=which -0.26
first=quoted second=who -0.38
first=quoted second=with -0.39
first=quoted second=— -0.53
first=that frame=adverbial kinds=act 0.24
first=that frame=adverbial kinds=act+attitude 0.09
first=that frame=adverbial kinds=attitude 0.77
first=that frame=adverbial kinds=noun 0.51
first=that frame=adverbial kinds=say 0.98
first=that frame=adverbial kinds=say+act 1
first=that frame=adverbial kinds=say+act+attitude 0.81
first=that frame=adverbial kinds=say+attitude 0.39
first=that frame=adverbial kinds=say+show 1.74
first=that frame=adverbial kinds=say+tell 0.19
first=that frame=adverbial kinds=say+tell+act -0.72
first=that frame=around kinds=say+show 1
first=that frame=before kinds=phrase 0.56
first=that frame=before kinds=say+show 0.13
first=that frame=colon kinds=attitude -0.86
first=that frame=colon kinds=noun -0.68
first=that frame=comma kinds=say+show -0.39
first=that frame=hearer kinds=say+tell 0.07
first=that frame=hearer kinds=say+tell+act -0.16
first=that frame=hearer kinds=say+tell+show 0.24
first=that frame=hearer kinds=tell 1.34
first=that frame=hearer kinds=tell+attitude 0.19
first=that frame=hearer kinds=tell+show 0.17
first=that frame=later-that kinds=act -0.09
first=that frame=later-that kinds=act+attitude -0.35
first=that frame=later-that kinds=act+show -0.82
first=that frame=later-that kinds=attitude -0.12
first=that frame=later-that kinds=noun -0.1
first=that frame=later-that kinds=say -0.05
first=that frame=later-that kinds=say+act -0.21
first=that frame=later-that kinds=say+act+attitude -0.25
first=that frame=later-that kinds=say+act+show -0.84
first=that frame=later-that kinds=say+attitude -0.4
first=that frame=later-that kinds=say+show -0.09
first=that frame=later-that kinds=say+show+attitude 0.16
first=that frame=later-that kinds=say+tell -0.44
first=that frame=later-that kinds=say+tell+act -0.11
first=that frame=later-that kinds=say+tell+show -0.17
first=that frame=later-that kinds=show -0.27
first=that frame=later-that kinds=tell 0.26
first=that frame=later-that kinds=tell+act -0.43
first=that frame=later-that kinds=tell+show -0.06
first=that frame=preposition kinds=act -0.51
first=that frame=preposition kinds=attitude 0.3
first=that frame=preposition kinds=noun 0.3
first=that frame=preposition kinds=say -0.48
first=that frame=preposition kinds=say+act 0.67
first=that frame=that kinds=act -0.14
first=that frame=that kinds=act+attitude 0.13
first=that frame=that kinds=attitude -0.07
first=that frame=that kinds=noun -0.08
first=that frame=that kinds=say 0.1
first=that frame=that kinds=say+act+attitude 0.18
first=that frame=that kinds=say+act+show 0.38
first=that frame=that kinds=say+attitude 0.05
first=that frame=that kinds=say+show 0.2
first=that frame=that kinds=say+show+attitude 0.08
first=that frame=that kinds=say+tell 0.08
first=that frame=that kinds=say+tell+act 0.61
first=that frame=that kinds=say+tell+show 0.29
first=that frame=that kinds=show -0.12
first=that frame=that kinds=tell -0.13
first=that second=. -0.13
first=that second=about 0.5
first=that second=adverb -0.35
first=that second=after 0.1
first=that second=as 0.51
first=that second=at 0.53
first=that second=by 0.67
first=that second=day 0.5
first=that second=determiner 0.88
first=that second=for 0.56
first=that second=function -0.48
first=that second=if 0.53
first=that second=it 0.64
first=that second=name 0.64
first=that second=not 0.67
first=that second=noun 0.31
first=that second=number 0.52
first=that second=of -0.16
first=that second=possessive 0.72
first=that second=pronoun 0.92
first=that second=quoted 0.72
first=that second=there 0.67
first=that second=to 0.33
first=that second=verb-base -0.41
first=that second=verb-ing 0.09
first=that second=verb-participle 0.33
first=that second=verb-past -1.18
first=that second=verb-s -0.59
first=that second=what -0.3
first=that second=when 0.37
first=that second=while 0.23
first=that second=with -0.73
first=there frame=adverbial kinds=act -0.75
first=there frame=adverbial kinds=attitude -0.73
first=there frame=around kinds=say+show 0.09
first=there frame=bare kinds=act -0.5
first=there frame=bare kinds=attitude -0.21
first=there frame=bare kinds=say+show 0.67
first=there frame=before kinds=phrase 0.72
first=there frame=before kinds=say+show -0.22
first=there second=, -0.54
first=there second=. -0.64
first=there second=function 0.21
first=to frame=adverbial kinds=act -0.3
first=to frame=adverbial kinds=attitude -1.05
first=to frame=adverbial kinds=noun -0.86
first=to frame=adverbial kinds=say -0.73
first=to frame=adverbial kinds=say+act -0.76
first=to frame=adverbial kinds=say+show -0.5
first=to frame=around kinds=say+show 0.41
first=to frame=bare kinds=act -0.15
first=to frame=bare kinds=act+attitude 0.19
first=to frame=bare kinds=attitude -0.13
first=to frame=bare kinds=say -0.12
first=to frame=bare kinds=say+act 0.07
first=to frame=bare kinds=say+act+attitude 0.24
first=to frame=bare kinds=say+act+show -0.55
first=to frame=bare kinds=say+attitude 0.08
first=to frame=bare kinds=say+show -0.75
first=to frame=bare kinds=say+tell -0.96
first=to frame=bare kinds=say+tell+act 0.18
first=to frame=bare kinds=show -0.14
first=to frame=bare kinds=tell -0.2
first=to frame=bare kinds=tell+act -0.17
first=to frame=bare kinds=tell+show -0.19
first=to frame=before kinds=act -0.42
first=to frame=before kinds=attitude -0.84
first=to frame=before kinds=say -0.56
first=to frame=colon kinds=attitude 0.29
first=to frame=comma kinds=act -0.32
first=to frame=comma kinds=attitude 0.22
first=to frame=comma kinds=say+show -0.63
first=to frame=hearer kinds=say+tell -0.47
first=to frame=hearer kinds=say+tell+act 0.05
first=to frame=hearer kinds=tell 0.43
first=to frame=hearer kinds=tell+show -0.71
first=to frame=preposition kinds=act 0.27
first=to frame=preposition kinds=attitude -0.06
first=to frame=preposition kinds=say -0.55
first=to frame=preposition kinds=tell+show -0.46
first=to second=, -0.18
first=to second=adverb -0.33
first=to second=as -0.77
first=to second=determiner -0.15
first=to second=function 0.06
first=to second=how 0.64
first=to second=it -0.64
first=to second=name -0.26
first=to second=noun 0.05
first=to second=number -0.13
first=to second=possessive -0.21
first=to second=pronoun -0.28
first=to second=quoted 0.4
first=to second=that -0.58
first=to second=verb-base 0.28
first=to second=verb-ing 0.15
first=to second=verb-participle -0.82
first=to second=verb-past 0.15
first=to second=verb-s -0.11
first=to second=what -0.7
first=verb-base frame=adverbial kinds=act -1.29
first=verb-base frame=adverbial kinds=attitude -1.24
first=verb-base frame=adverbial kinds=noun -0.95
first=verb-base frame=adverbial kinds=say -1.14
first=verb-base frame=adverbial kinds=say+act -1.15
first=verb-base frame=adverbial kinds=say+show -0.7
first=verb-base frame=around kinds=act -0.27
first=verb-base frame=around kinds=attitude -0.65
first=verb-base frame=around kinds=say+show 0.53
first=verb-base frame=bare kinds=act -0.39
first=verb-base frame=bare kinds=act+attitude -0.34
first=verb-base frame=bare kinds=act+show -0.42
first=verb-base frame=bare kinds=attitude -0.06
first=verb-base frame=bare kinds=noun -1.07
first=verb-base frame=bare kinds=say -0.87
first=verb-base frame=bare kinds=say+act -0.78
first=verb-base frame=bare kinds=say+show -0.21
first=verb-base frame=bare kinds=say+tell -0.79
first=verb-base frame=bare kinds=show -0.55
first=verb-base frame=bare kinds=tell -0.19
first=verb-base frame=bare kinds=tell+show -0.82
first=verb-base frame=before kinds=say+show -0.35
first=verb-base frame=comma kinds=act -0.38
first=verb-base frame=comma kinds=act+attitude -0.69
first=verb-base frame=comma kinds=attitude -0.68
first=verb-base frame=comma kinds=noun -0.65
first=verb-base frame=comma kinds=say+show 0.14
first=verb-base frame=hearer kinds=say+tell -0.42
first=verb-base frame=hearer kinds=tell -0.78
first=verb-base frame=hearer kinds=tell+show -0.76
first=verb-base frame=preposition kinds=act -0.36
first=verb-base frame=preposition kinds=act+attitude 0.12
first=verb-base frame=preposition kinds=attitude -0.45
first=verb-base frame=preposition kinds=noun -0.41
first=verb-base frame=preposition kinds=say -0.18
first=verb-base frame=preposition kinds=say+act -0.7
first=verb-base frame=preposition kinds=say+show 0.2
first=verb-base second=, -0.4
first=verb-base second=. -0.24
first=verb-base second=: -0.6
first=verb-base second=; 0.13
first=verb-base second=about -0.87
first=verb-base second=adverb -0.5
first=verb-base second=as -0.14
first=verb-base second=at -0.51
first=verb-base second=by -0.65
first=verb-base second=day -0.77
first=verb-base second=determiner -0.57
first=verb-base second=for -0.78
first=verb-base second=from -0.22
first=verb-base second=function 0.07
first=verb-base second=in -0.61
first=verb-base second=it -0.62
first=verb-base second=name -0.79
first=verb-base second=noun 0.1
first=verb-base second=of -0.45
first=verb-base second=on -0.36
first=verb-base second=possessive -0.57
first=verb-base second=pronoun -0.6
first=verb-base second=quoted -0.39
first=verb-base second=that -1.01
first=verb-base second=to -1.58
first=verb-base second=verb-base -0.06
first=verb-base second=verb-ing -0.15
first=verb-base second=verb-past -0.91
first=verb-base second=verb-s -0.1
first=verb-base second=when -0.48
first=verb-base second=with -0.78
first=verb-base second=— -0.65
first=verb-ing frame=adverbial kinds=act -0.71
first=verb-ing frame=adverbial kinds=act+attitude -0.87
first=verb-ing frame=adverbial kinds=attitude -1.74
first=verb-ing frame=adverbial kinds=noun -0.67
first=verb-ing frame=adverbial kinds=say -1.21
first=verb-ing frame=adverbial kinds=say+act -0.97
first=verb-ing frame=adverbial kinds=say+show -1.31
first=verb-ing frame=adverbial kinds=say+tell -0.93
first=verb-ing frame=bare kinds=act+attitude -0.05
first=verb-ing frame=bare kinds=attitude -0.08
first=verb-ing frame=bare kinds=noun -0.45
first=verb-ing frame=bare kinds=say -0.28
first=verb-ing frame=bare kinds=say+attitude 0.13
first=verb-ing frame=bare kinds=say+show 0.41
first=verb-ing frame=bare kinds=say+tell -0.72
first=verb-ing frame=bare kinds=show -0.73
first=verb-ing frame=bare kinds=tell -0.57
first=verb-ing frame=before kinds=act -0.52
first=verb-ing frame=before kinds=attitude -0.6
first=verb-ing frame=comma kinds=act -0.39
first=verb-ing frame=comma kinds=act+attitude -0.58
first=verb-ing frame=comma kinds=attitude -1.41
first=verb-ing frame=comma kinds=noun -0.09
first=verb-ing frame=comma kinds=say -1.26
first=verb-ing frame=comma kinds=say+act -0.85
first=verb-ing frame=comma kinds=say+show -1.84
first=verb-ing frame=hearer kinds=tell+show -0.19
first=verb-ing frame=preposition kinds=act 0.3
first=verb-ing frame=preposition kinds=act+attitude -0.47
first=verb-ing frame=preposition kinds=act+show -0.82
first=verb-ing frame=preposition kinds=attitude 0.27
first=verb-ing frame=preposition kinds=noun -0.5
first=verb-ing frame=preposition kinds=say 0.41
first=verb-ing frame=preposition kinds=say+act 0.39
first=verb-ing frame=preposition kinds=say+attitude 0.25
first=verb-ing frame=preposition kinds=say+show -0.84
first=verb-ing frame=preposition kinds=say+show+attitude -0.41
first=verb-ing frame=preposition kinds=tell 0.06
first=verb-ing second=, -1.53
first=verb-ing second=. 0.07
first=verb-ing second=: -0.7
first=verb-ing second=about -0.47
first=verb-ing second=adverb -0.27
first=verb-ing second=and -0.45
first=verb-ing second=as -0.7
first=verb-ing second=at -0.19
first=verb-ing second=day -0.87
first=verb-ing second=determiner -0.14
first=verb-ing second=for 0.16
first=verb-ing second=function -0.11
first=verb-ing second=how -0.34
first=verb-ing second=in 0.16
first=verb-ing second=it -0.12
first=verb-ing second=name 0.11
first=verb-ing second=noun -0.18
first=verb-ing second=number -0.24
first=verb-ing second=of -0.54
first=verb-ing second=on -0.1
first=verb-ing second=pronoun -1.14
first=verb-ing second=quoted -0.34
first=verb-ing second=that -0.62
first=verb-ing second=to -0.66
first=verb-ing second=verb-base -0.21
first=verb-ing second=verb-ing -0.47
first=verb-ing second=verb-past -0.36
first=verb-ing second=verb-s -0.08
first=verb-ing second=what -0.83
first=verb-ing second=with -0.86
first=verb-participle frame=adverbial kinds=act -0.55
first=verb-participle frame=adverbial kinds=attitude -0.34
first=verb-participle frame=adverbial kinds=noun -0.69
first=verb-participle frame=bare kinds=act -0.77
first=verb-participle frame=bare kinds=attitude -0.75
first=verb-participle frame=bare kinds=say+act -0.2
first=verb-participle frame=preposition kinds=attitude -0.45
first=verb-participle frame=preposition kinds=say -0.56
first=verb-participle second=, -0.32
first=verb-participle second=as -0.62
first=verb-participle second=by -0.77
first=verb-participle second=determiner -0.72
first=verb-participle second=for -0.68
first=verb-participle second=function -0.53
first=verb-participle second=in -0.55
first=verb-participle second=noun 0.14
first=verb-past frame=adverbial kinds=act -1.54
first=verb-past frame=adverbial kinds=act+attitude -0.95
first=verb-past frame=adverbial kinds=act+show 0.16
first=verb-past frame=adverbial kinds=attitude -1.63
first=verb-past frame=adverbial kinds=noun -1.46
first=verb-past frame=adverbial kinds=say -1.6
first=verb-past frame=adverbial kinds=say+act -1.58
first=verb-past frame=adverbial kinds=say+act+show 0.24
first=verb-past frame=adverbial kinds=say+attitude -0.34
first=verb-past frame=adverbial kinds=say+show -0.94
first=verb-past frame=adverbial kinds=say+tell -0.63
first=verb-past frame=adverbial kinds=say+tell+act -0.62
first=verb-past frame=adverbial kinds=show -0.46
first=verb-past frame=adverbial kinds=tell -0.33
first=verb-past frame=around kinds=act -0.35
first=verb-past frame=around kinds=attitude -0.88
first=verb-past frame=around kinds=say 0.22
first=verb-past frame=around kinds=say+act 0.25
first=verb-past frame=around kinds=say+show 0.63
first=verb-past frame=around kinds=tell -0.48
first=verb-past frame=bare kinds=act -0.82
first=verb-past frame=bare kinds=act+attitude -0.84
first=verb-past frame=bare kinds=attitude -0.26
first=verb-past frame=bare kinds=noun -1.12
first=verb-past frame=bare kinds=say -0.65
first=verb-past frame=bare kinds=say+act -1
first=verb-past frame=bare kinds=say+show -0.44
first=verb-past frame=bare kinds=say+tell -0.62
first=verb-past frame=bare kinds=show -0.8
first=verb-past frame=bare kinds=tell+act -0.71
first=verb-past frame=bare kinds=tell+show -0.48
first=verb-past frame=comma kinds=act -0.49
first=verb-past frame=comma kinds=attitude -1.02
first=verb-past frame=comma kinds=noun -0.49
first=verb-past frame=comma kinds=say -0.69
first=verb-past frame=comma kinds=say+act -0.57
first=verb-past frame=comma kinds=say+show -0.99
first=verb-past frame=hearer kinds=say+tell -0.44
first=verb-past frame=hearer kinds=say+tell+act -0.93
first=verb-past frame=hearer kinds=tell -1.25
first=verb-past frame=hearer kinds=tell+act -0.39
first=verb-past frame=hearer kinds=tell+show 0.06
first=verb-past frame=preposition kinds=act 0.44
first=verb-past frame=preposition kinds=act+attitude 0.11
first=verb-past frame=preposition kinds=noun -0.41
first=verb-past frame=preposition kinds=say -0.78
first=verb-past frame=preposition kinds=say+act 0.34
first=verb-past second=, -0.3
first=verb-past second=. -0.91
first=verb-past second=: -0.76
first=verb-past second=about -0.93
first=verb-past second=after -0.73
first=verb-past second=and -0.82
first=verb-past second=as -0.87
first=verb-past second=at -0.98
first=verb-past second=by -0.94
first=verb-past second=day -0.95
first=verb-past second=determiner -0.05
first=verb-past second=for -0.77
first=verb-past second=from -0.13
first=verb-past second=function -0.19
first=verb-past second=in -0.36
first=verb-past second=it -0.24
first=verb-past second=name -0.71
first=verb-past second=noun -0.49
first=verb-past second=number -0.27
first=verb-past second=of -0.58
first=verb-past second=on -0.44
first=verb-past second=possessive -0.42
first=verb-past second=pronoun -1.11
first=verb-past second=quoted -0.68
first=verb-past second=that -0.83
first=verb-past second=to -0.96
first=verb-past second=verb-base 0.09
first=verb-past second=verb-ing -0.71
first=verb-past second=verb-past -0.47
first=verb-past second=verb-s 0.15
first=verb-past second=when -0.58
first=verb-past second=with -1.21
first=verb-s frame=adverbial kinds=act -1.5
first=verb-s frame=adverbial kinds=act+attitude -0.7
first=verb-s frame=adverbial kinds=attitude -1.31
first=verb-s frame=adverbial kinds=noun -1.39
first=verb-s frame=adverbial kinds=say -0.98
first=verb-s frame=adverbial kinds=say+act -0.56
first=verb-s frame=adverbial kinds=say+show -0.57
first=verb-s frame=around kinds=act -0.2
first=verb-s frame=around kinds=say+show 0.6
first=verb-s frame=bare kinds=act -0.41
first=verb-s frame=bare kinds=act+show -0.08
first=verb-s frame=bare kinds=attitude -0.82
first=verb-s frame=bare kinds=noun -1.11
first=verb-s frame=bare kinds=say -0.21
first=verb-s frame=bare kinds=say+act -0.34
first=verb-s frame=bare kinds=say+act+show 0.49
first=verb-s frame=bare kinds=say+show 0.08
first=verb-s frame=bare kinds=say+tell -0.72
first=verb-s frame=bare kinds=say+tell+act 0.11
first=verb-s frame=bare kinds=show 0.29
first=verb-s frame=bare kinds=tell+show -0.57
first=verb-s frame=comma kinds=act -0.47
first=verb-s frame=comma kinds=attitude -0.73
first=verb-s frame=comma kinds=say+act -0.45
first=verb-s frame=comma kinds=say+show -0.59
first=verb-s frame=preposition kinds=act -0.1
first=verb-s frame=preposition kinds=act+show -0.85
first=verb-s frame=preposition kinds=attitude -0.18
first=verb-s frame=preposition kinds=noun -0.35
first=verb-s frame=preposition kinds=say -0.25
first=verb-s frame=preposition kinds=say+show -0.41
first=verb-s second=, -1.35
first=verb-s second=. -0.78
first=verb-s second=: -0.58
first=verb-s second=about -0.42
first=verb-s second=adverb 0.17
first=verb-s second=as -0.7
first=verb-s second=at -0.23
first=verb-s second=by -0.21
first=verb-s second=determiner -0.81
first=verb-s second=for -0.32
first=verb-s second=function -0.42
first=verb-s second=in -0.19
first=verb-s second=it -0.22
first=verb-s second=name -0.12
first=verb-s second=noun -0.38
first=verb-s second=number -0.49
first=verb-s second=of 0.14
first=verb-s second=on -0.67
first=verb-s second=possessive -0.61
first=verb-s second=pronoun -0.37
first=verb-s second=that -0.05
first=verb-s second=to 0.24
first=verb-s second=verb-base -0.52
first=verb-s second=verb-ing -0.48
first=verb-s second=verb-s 0.3
first=verb-s second=with -0.38
first=what frame=adverbial kinds=attitude 0.2
first=what frame=bare kinds=act 0.53
first=what frame=bare kinds=attitude -0.13
first=what frame=bare kinds=say+attitude 0.54
first=what frame=bare kinds=say+show 0.11
first=what frame=bare kinds=say+tell+act 0.45
first=what frame=before kinds=attitude -0.77
first=what frame=hearer kinds=say+tell+act 0.44
first=what frame=preposition kinds=act 0.09
first=what frame=preposition kinds=act+attitude 0.59
first=what frame=preposition kinds=attitude 0.25
first=what frame=preposition kinds=noun -0.22
first=what frame=preposition kinds=say+act 0.21
first=what second=determiner 0.47
first=what second=function 0.31
first=what second=it -0.1
first=what second=name 0.45
first=what second=possessive 0.53
first=what second=pronoun 0.64
first=what second=verb-past 0.08
first=what second=verb-s -0.05
first=when frame=adverbial kinds=act -0.38
first=when frame=adverbial kinds=act+attitude -0.5
first=when frame=adverbial kinds=attitude -1.04
first=when frame=adverbial kinds=noun -0.62
first=when frame=adverbial kinds=say -0.59
first=when frame=adverbial kinds=say+show -0.39
first=when frame=around kinds=say+show -0.7
first=when frame=bare kinds=act -0.6
first=when frame=bare kinds=attitude 0.26
first=when frame=bare kinds=noun -0.84
first=when frame=bare kinds=say -0.72
first=when frame=bare kinds=say+act -0.6
first=when frame=bare kinds=say+show -0.3
first=when frame=before kinds=act -0.76
first=when frame=before kinds=act+attitude -0.41
first=when frame=before kinds=attitude -0.63
first=when frame=before kinds=say -0.75
first=when frame=before kinds=say+act -0.58
first=when frame=before kinds=say+show -0.58
first=when frame=comma kinds=act -0.41
first=when frame=hearer kinds=say+tell -0.36
first=when frame=hearer kinds=tell -0.31
first=when second=determiner -1.4
first=when second=it -0.48
first=when second=name -0.77
first=when second=noun -0.32
first=when second=possessive -0.64
first=when second=pronoun -0.5
first=when second=verb-ing -0.51
first=when second=verb-past -1.29
first=whether frame=adverbial kinds=act 0.41
first=whether frame=adverbial kinds=act+attitude -0.27
first=whether frame=adverbial kinds=attitude 0.27
first=whether frame=adverbial kinds=say+tell+act 0.59
first=whether frame=bare kinds=act 0.37
first=whether frame=bare kinds=say+attitude 0.06
first=whether frame=bare kinds=say+show -0.28
first=whether frame=bare kinds=say+tell+act 0.38
first=whether frame=hearer kinds=say+tell+act 0.66
first=whether frame=preposition kinds=act 0.21
first=whether frame=preposition kinds=act+attitude -0.22
first=whether frame=preposition kinds=attitude 0.22
first=whether frame=preposition kinds=noun 0.3
first=whether second=determiner 0.37
first=whether second=function 0.3
first=whether second=it -0.13
first=whether second=name 1.16
first=whether second=noun -0.31
first=whether second=possessive 0.16
first=whether second=pronoun 0.58
first=whether second=to 0.27
first=which frame=adverbial kinds=act -1.11
first=which frame=adverbial kinds=act+attitude -0.83
first=which frame=adverbial kinds=attitude -0.93
first=which frame=adverbial kinds=noun -1.04
first=which frame=adverbial kinds=say -0.74
first=which frame=adverbial kinds=say+act -0.58
first=which frame=adverbial kinds=say+show -0.58
first=which frame=bare kinds=attitude 0.09
first=which frame=bare kinds=say+tell+act 0.3
first=which frame=comma kinds=act -0.35
first=which frame=comma kinds=act+attitude -0.16
first=which frame=comma kinds=attitude -1.01
first=which frame=comma kinds=noun -0.64
first=which frame=comma kinds=say+act -0.57
first=which frame=comma kinds=say+show -0.85
first=which frame=hearer kinds=say+tell+act 0.05
first=which frame=preposition kinds=act -0.13
first=which second=adverb -0.52
first=which second=determiner 0.15
first=which second=function -1.69
first=which second=name -0.17
first=which second=noun -0.34
first=which second=pronoun -1.12
first=which second=verb-past -0.96
first=which second=verb-s -0.15
first=while frame=adverbial kinds=act -0.65
first=while frame=adverbial kinds=attitude -0.84
first=while frame=adverbial kinds=noun -0.7
first=while frame=adverbial kinds=say -0.57
first=while frame=around kinds=say+show -0.25
first=while frame=bare kinds=attitude -0.38
first=while frame=before kinds=act -0.78
first=while frame=before kinds=attitude -1.11
first=while frame=before kinds=say -0.48
first=while frame=before kinds=say+show -0.57
first=while frame=before kinds=tell -0.78
first=while frame=before kinds=tell+show -0.65
first=while frame=comma kinds=act -0.3
first=while frame=comma kinds=noun -0.35
first=while frame=comma kinds=say+act -0.43
first=while frame=comma kinds=say+show -0.82
first=while frame=hearer kinds=say+tell -0.57
first=while second=at -0.61
first=while second=determiner -0.49
first=while second=function -0.65
first=while second=it -0.12
first=while second=name -0.65
first=while second=not -0.54
first=while second=noun -0.24
first=while second=number -0.58
first=while second=possessive -0.56
first=while second=pronoun -0.8
first=while second=verb-ing -1.09
first=who frame=adverbial kinds=act -1.14
first=who frame=adverbial kinds=act+attitude 0.13
first=who frame=adverbial kinds=act+show -0.62
first=who frame=adverbial kinds=attitude -1.46
first=who frame=adverbial kinds=noun -1.2
first=who frame=adverbial kinds=say -1.02
first=who frame=adverbial kinds=say+act -0.89
first=who frame=adverbial kinds=say+show -0.11
first=who frame=bare kinds=act -0.12
first=who frame=bare kinds=attitude -0.39
first=who frame=bare kinds=noun 0.38
first=who frame=bare kinds=say+attitude -0.69
first=who frame=bare kinds=say+show 0.27
first=who frame=bare kinds=say+tell+act 0.06
first=who frame=comma kinds=attitude -0.61
first=who frame=hearer kinds=say+tell+act 0.06
first=who frame=hearer kinds=tell -0.91
first=who frame=hearer kinds=tell+attitude -0.51
first=who frame=preposition kinds=act -0.62
first=who second=, 0.14
first=who second=adverb -0.74
first=who second=function -0.77
first=who second=noun -0.67
first=who second=verb-base -1.41
first=who second=verb-past -0.72
first=who second=verb-s 0.08
first=why frame=adverbial kinds=attitude 0.5
first=why frame=bare kinds=act 0.06
first=why frame=bare kinds=attitude 0.23
first=why frame=bare kinds=say+act 0.24
first=why frame=bare kinds=say+tell+act 0.5
first=why frame=hearer kinds=say+tell+act 0.41
first=why second=determiner 0.35
first=why second=function 0.68
first=why second=name 0.96
first=why second=noun -0.3
first=why second=pronoun 0.39
first=with frame=adverbial kinds=act -0.94
first=with frame=adverbial kinds=attitude -0.82
first=with frame=adverbial kinds=say -0.58
first=with frame=around kinds=act -0.54
first=with frame=around kinds=attitude -0.52
first=with frame=around kinds=say+show -0.33
first=with frame=bare kinds=act -0.64
first=with frame=bare kinds=act+attitude -0.76
first=with frame=bare kinds=attitude -0.6
first=with frame=bare kinds=noun -0.49
first=with frame=bare kinds=say -0.4
first=with frame=bare kinds=say+act -0.77
first=with frame=bare kinds=say+act+attitude -0.76
first=with frame=bare kinds=say+attitude -0.64
first=with frame=bare kinds=say+show -0.76
first=with frame=bare kinds=tell+show -0.36
first=with frame=before kinds=act -0.33
first=with frame=before kinds=attitude -0.5
first=with frame=before kinds=say+act -0.32
first=with frame=before kinds=say+show -0.23
first=with frame=before kinds=tell -0.84
first=with frame=comma kinds=act -0.37
first=with frame=comma kinds=say+act -0.34
first=with frame=comma kinds=say+show -0.66
first=with frame=preposition kinds=say -0.81
first=with second=, -0.53
first=with second=determiner -0.39
first=with second=function -0.81
first=with second=name -0.88
first=with second=noun -0.77
first=with second=number -0.96
first=with second=possessive -1.01
first=with second=pronoun -0.5
first=with second=quoted -0.42
first=with second=that -0.25
first=with second=verb-base -0.45
first=with second=verb-past -0.57
first=with second=verb-s -0.49
first=– frame=adverbial kinds=act -0.51
first=— frame=adverbial kinds=act -1.1
first=— frame=adverbial kinds=act+attitude -0.63
first=— frame=adverbial kinds=attitude -0.97
first=— frame=adverbial kinds=noun -0.68
first=— frame=adverbial kinds=say -0.93
first=— frame=adverbial kinds=say+show -0.35
first=— second=adverb -0.57
first=— second=and -0.86
first=— second=determiner -0.83
first=— second=from -0.44
first=— second=function -0.94
first=— second=name -0.59
first=— second=noun -0.44
first=— second=verb-base -0.48
first=— second=verb-ing -0.75
form= aux= frame=adverbial -0.05
form= aux= frame=bare -0.07
form= aux= frame=before 0.06
form= aux= frame=colon -0.06
form= aux= frame=later-that -0.1
form= aux= frame=quoted -0.2
form= aux= frame=that -0.08
form= next=, frame=comma -0.29
form= next=- frame=later-that -0.1
form= next=: frame=colon 0.38
form= next=about frame=adverbial -1.38
form= next=about frame=bare -0.41
form= next=about frame=later-that -0.63
form= next=about frame=preposition 0.35
form= next=about frame=quoted -0.68
form= next=adverb frame=bare -0.91
form= next=adverb frame=before 0.3
form= next=adverb frame=later-that -0.66
form= next=after frame=adverbial -0.87
form= next=after frame=bare -0.77
form= next=after frame=preposition -1.14
form= next=and frame=bare -1.1
form= next=and frame=later-that -1.05
form= next=and frame=quoted -0.75
form= next=as frame=adverbial -0.89
form= next=as frame=bare -0.9
form= next=as frame=preposition -0.71
form= next=at frame=adverbial -1.01
form= next=at frame=bare -0.14
form= next=at frame=preposition -0.4
form= next=but frame=bare -0.53
form= next=by frame=adverbial -0.08
form= next=by frame=bare -1.03
form= next=by frame=later-that -0.6
form= next=by frame=preposition -1.38
form= next=day frame=adverbial -0.12
form= next=day frame=bare -0.09
form= next=day frame=quoted 0.08
form= next=determiner frame=around -0.14
form= next=determiner frame=bare -0.91
form= next=determiner frame=before 0.23
form= next=determiner frame=comma 0.32
form= next=determiner frame=later-that -0.54
form= next=for frame=adverbial -1.2
form= next=for frame=bare 0.15
form= next=for frame=later-that -0.79
form= next=for frame=quoted -0.7
form= next=from frame=adverbial 0.26
form= next=from frame=bare -1.03
form= next=from frame=later-that -0.21
form= next=from frame=preposition -1.75
form= next=from frame=quoted -0.67
form= next=function frame=adverbial -0.57
form= next=function frame=bare -0.55
form= next=function frame=colon -0.56
form= next=function frame=later-that 0.21
form= next=function frame=preposition -0.34
form= next=function frame=quoted -0.36
form= next=in frame=adverbial -0.54
form= next=in frame=bare -0.67
form= next=in frame=later-that -0.34
form= next=in frame=preposition -1.27
form= next=in frame=quoted 0.05
form= next=name frame=around 0.23
form= next=name frame=bare -0.53
form= next=name frame=before 0.26
form= next=name frame=comma -0.2
form= next=name frame=later-that -0.79
form= next=name frame=quoted -0.63
form= next=not frame=bare -0.06
form= next=noun frame=around 0.08
form= next=noun frame=bare -1.11
form= next=noun frame=before 0.17
form= next=noun frame=colon -0.45
form= next=noun frame=comma -0.14
form= next=noun frame=later-that -0.41
form= next=number frame=bare -0.46
form= next=of frame=adverbial -0.61
form= next=of frame=bare 0.26
form= next=of frame=later-that -1.26
form= next=of frame=preposition 0.12
form= next=of frame=quoted -0.06
form= next=on frame=bare 0.19
form= next=on frame=later-that -0.15
form= next=on frame=preposition 0.07
form= next=on frame=quoted -0.82
form= next=possessive frame=before -0.42
form= next=pronoun frame=bare -0.64
form= next=pronoun frame=before 0.6
form= next=pronoun frame=later-that -0.58
form= next=quoted frame=quoted -0.9
form= next=that frame=that -0.08
form= next=to frame=adverbial -0.26
form= next=to frame=later-that -1.16
form= next=to frame=preposition -0.09
form= next=to frame=quoted -0.97
form= next=verb-base frame=bare -1.07
form= next=verb-base frame=before 0.43
form= next=verb-base frame=later-that 0.18
form= next=verb-ing frame=bare -0.45
form= next=verb-ing frame=later-that 0.58
form= next=verb-ing frame=quoted -0.27
form= next=verb-past frame=bare -1.12
form= next=verb-past frame=later-that -1.11
form= next=verb-past frame=quoted -1.06
form= next=verb-s frame=bare -1.11
form= next=verb-s frame=before -0.24
form= next=verb-s frame=later-that -0.11
form= next=verb-s frame=quoted -0.62
form= next=when frame=bare -0.84
form= next=who frame=bare 0.38
form= next=with frame=adverbial -1.12
form= next=with frame=bare -0.49
form= next=with frame=later-that -0.59
form= next=with frame=preposition -0.61
form=base aux= frame=adverbial -0.23
form=base aux= frame=around -0.06
form=base aux= frame=bare -0.11
form=base aux= frame=before -0.35
form=base aux= frame=colon 0.14
form=base aux= frame=comma -0.44
form=base aux= frame=hearer -0.18
form=base aux= frame=later-that -0.35
form=base aux= frame=preposition -0.06
form=base aux= frame=quoted -0.36
form=base aux= frame=that 0.08
form=base aux=be frame=around -0.46
form=base aux=be frame=bare -0.65
form=base aux=be frame=before -0.67
form=base aux=be frame=colon -0.83
form=base aux=be frame=hearer -0.17
form=base aux=be frame=later-that -0.09
form=base aux=be frame=preposition -0.41
form=base aux=be frame=quoted 0.17
form=base aux=be frame=that -0.24
form=base aux=do frame=adverbial 0.21
form=base aux=do frame=around -0.49
form=base aux=do frame=bare 0.29
form=base aux=do frame=before -0.58
form=base aux=do frame=colon -0.38
form=base aux=do frame=comma -0.74
form=base aux=do frame=hearer 0.18
form=base aux=do frame=later-that -0.33
form=base aux=do frame=preposition 0.23
form=base aux=do frame=quoted -1.11
form=base aux=do frame=that 0.51
form=base aux=have frame=adverbial -0.28
form=base aux=have frame=bare -0.46
form=base aux=have frame=before -0.55
form=base aux=have frame=hearer -0.22
form=base aux=have frame=later-that 0.31
form=base aux=have frame=preposition 0.28
form=base aux=have frame=that 0.11
form=base aux=modal frame=adverbial 0.15
form=base aux=modal frame=around -0.25
form=base aux=modal frame=bare -0.27
form=base aux=modal frame=before -1.03
form=base aux=modal frame=colon -0.19
form=base aux=modal frame=hearer -0.21
form=base aux=modal frame=quoted -0.18
form=base aux=modal frame=that -0.64
form=base aux=to frame=adverbial -0.25
form=base aux=to frame=around -0.85
form=base aux=to frame=bare -0.11
form=base aux=to frame=before -1.11
form=base aux=to frame=colon 0.13
form=base aux=to frame=comma 0.38
form=base aux=to frame=hearer -0.16
form=base aux=to frame=later-that -0.25
form=base aux=to frame=preposition -0.12
form=base aux=to frame=quoted -0.54
form=base aux=to frame=that -0.51
form=base next=( frame=quoted -0.49
form=base next=, frame=around 0.86
form=base next=, frame=before -1.19
form=base next=, frame=comma -0.18
form=base next=- frame=before 0.08
form=base next=- frame=later-that 0.06
form=base next=- frame=quoted -0.8
form=base next=. frame=before 0.43
form=base next=: frame=before -0.32
form=base next=: frame=colon 0.28
form=base next=_ frame=quoted -0.66
form=base next=about frame=adverbial -0.36
form=base next=about frame=around -0.37
form=base next=about frame=bare -0.67
form=base next=about frame=before -0.54
form=base next=about frame=colon 0.17
form=base next=about frame=later-that -0.46
form=base next=about frame=preposition 0.48
form=base next=about frame=quoted -0.74
form=base next=adverb frame=adverbial -0.68
form=base next=adverb frame=bare -0.47
form=base next=adverb frame=before -0.75
form=base next=adverb frame=quoted -0.73
form=base next=after frame=adverbial -1.12
form=base next=after frame=bare -0.71
form=base next=after frame=preposition -0.76
form=base next=and frame=around -0.54
form=base next=and frame=bare -1.19
form=base next=and frame=before -0.78
form=base next=and frame=later-that -0.21
form=base next=and frame=quoted -1.14
form=base next=as frame=adverbial -1.23
form=base next=as frame=bare -0.42
form=base next=as frame=before -0.54
form=base next=as frame=preposition -0.4
form=base next=as frame=quoted 0.13
form=base next=at frame=adverbial -0.42
form=base next=at frame=bare 0.32
form=base next=at frame=before -0.49
form=base next=at frame=colon -0.89
form=base next=at frame=later-that -0.25
form=base next=at frame=preposition 0.06
form=base next=at frame=quoted 0.17
form=base next=but frame=bare -0.71
form=base next=by frame=adverbial -0.14
form=base next=by frame=bare -0.93
form=base next=by frame=before -0.31
form=base next=by frame=preposition -1.03
form=base next=day frame=adverbial 0.25
form=base next=day frame=bare -0.99
form=base next=day frame=hearer 0.24
form=base next=day frame=quoted -0.8
form=base next=determiner frame=around -0.67
form=base next=determiner frame=bare 0.09
form=base next=determiner frame=before -1.02
form=base next=determiner frame=colon -0.96
form=base next=determiner frame=hearer -0.55
form=base next=determiner frame=later-that -0.67
form=base next=determiner frame=quoted -0.29
form=base next=for frame=adverbial -0.4
form=base next=for frame=around -0.55
form=base next=for frame=before -0.74
form=base next=for frame=colon -0.69
form=base next=for frame=later-that -1.36
form=base next=for frame=preposition -0.08
form=base next=for frame=quoted 0.14
form=base next=from frame=adverbial -0.17
form=base next=from frame=around -0.51
form=base next=from frame=bare -1.34
form=base next=from frame=before 0.41
form=base next=from frame=later-that -0.22
form=base next=from frame=preposition -1.21
form=base next=from frame=quoted -0.5
form=base next=function frame=adverbial -0.13
form=base next=function frame=around -0.94
form=base next=function frame=bare -0.45
form=base next=function frame=before -1.13
form=base next=function frame=colon -1.28
form=base next=function frame=hearer 0.11
form=base next=function frame=later-that 0.44
form=base next=function frame=quoted -1.58
form=base next=how frame=bare -0.12
form=base next=how frame=later-that -0.71
form=base next=if frame=bare 0.19
form=base next=if frame=quoted -0.59
form=base next=in frame=adverbial -0.25
form=base next=in frame=around -0.53
form=base next=in frame=bare -0.71
form=base next=in frame=colon -0.13
form=base next=in frame=later-that -1.2
form=base next=in frame=preposition -0.88
form=base next=in frame=quoted -1.27
form=base next=it frame=bare 0.29
form=base next=it frame=before -0.44
form=base next=it frame=later-that -0.32
form=base next=it frame=quoted -0.7
form=base next=name frame=around -0.79
form=base next=name frame=bare -0.15
form=base next=name frame=before -1.27
form=base next=name frame=colon -1.24
form=base next=name frame=hearer -0.62
form=base next=name frame=later-that -0.77
form=base next=name frame=quoted -1.48
form=base next=not frame=bare 0.12
form=base next=noun frame=adverbial -0.58
form=base next=noun frame=around -0.93
form=base next=noun frame=bare -0.33
form=base next=noun frame=before -0.48
form=base next=noun frame=hearer -0.19
form=base next=noun frame=later-that -0.88
form=base next=noun frame=quoted -0.75
form=base next=number frame=bare -0.87
form=base next=of frame=adverbial -0.13
form=base next=of frame=around -0.59
form=base next=of frame=bare 0.09
form=base next=of frame=before -0.81
form=base next=of frame=colon 0.26
form=base next=of frame=later-that -0.44
form=base next=of frame=quoted -1.46
form=base next=on frame=adverbial -0.18
form=base next=on frame=around -0.26
form=base next=on frame=before -0.83
form=base next=on frame=later-that -0.49
form=base next=on frame=quoted -0.26
form=base next=possessive frame=around -0.33
form=base next=possessive frame=bare 0.09
form=base next=possessive frame=before -0.91
form=base next=possessive frame=hearer -0.38
form=base next=possessive frame=later-that -0.86
form=base next=possessive frame=quoted -0.32
form=base next=pronoun frame=around -0.65
form=base next=pronoun frame=bare -0.12
form=base next=pronoun frame=before -0.92
form=base next=pronoun frame=colon -0.09
form=base next=pronoun frame=later-that -0.78
form=base next=pronoun frame=quoted -1.32
form=base next=quoted frame=around -0.79
form=base next=quoted frame=before -0.57
form=base next=quoted frame=quoted 0.23
form=base next=that frame=around -0.7
form=base next=that frame=before -1.04
form=base next=that frame=that -0.18
form=base next=there frame=bare -0.39
form=base next=there frame=before -0.58
form=base next=to frame=adverbial -0.39
form=base next=to frame=around -0.41
form=base next=to frame=before -0.71
form=base next=to frame=colon -0.74
form=base next=to frame=later-that -0.22
form=base next=to frame=preposition 0.07
form=base next=to frame=quoted 0.18
form=base next=verb-base frame=adverbial -0.68
form=base next=verb-base frame=around -0.49
form=base next=verb-base frame=bare -0.38
form=base next=verb-base frame=before -0.58
form=base next=verb-base frame=colon 0.26
form=base next=verb-base frame=hearer -0.12
form=base next=verb-base frame=later-that -0.44
form=base next=verb-base frame=preposition -1.07
form=base next=verb-base frame=quoted -1.11
form=base next=verb-ing frame=around -0.29
form=base next=verb-ing frame=bare -0.24
form=base next=verb-ing frame=before -0.48
form=base next=verb-ing frame=hearer 0.17
form=base next=verb-ing frame=later-that 0.31
form=base next=verb-ing frame=preposition 0.06
form=base next=verb-ing frame=quoted 0.17
form=base next=verb-participle frame=bare -0.61
form=base next=verb-past frame=around -0.61
form=base next=verb-past frame=bare -0.84
form=base next=verb-past frame=before -0.89
form=base next=verb-past frame=colon -0.88
form=base next=verb-past frame=hearer -0.92
form=base next=verb-past frame=later-that -0.08
form=base next=verb-past frame=quoted -0.89
form=base next=verb-s frame=around -0.54
form=base next=verb-s frame=bare -0.5
form=base next=verb-s frame=before -0.6
form=base next=verb-s frame=colon -0.3
form=base next=verb-s frame=hearer -0.07
form=base next=verb-s frame=quoted -0.86
form=base next=what frame=bare 0.31
form=base next=what frame=later-that -0.44
form=base next=when frame=bare -0.41
form=base next=when frame=quoted -0.53
form=base next=whether frame=bare 0.16
form=base next=while frame=bare -0.61
form=base next=who frame=bare -0.16
form=base next=who frame=before -0.57
form=base next=why frame=bare -0.2
form=base next=with frame=adverbial -0.42
form=base next=with frame=around -0.66
form=base next=with frame=bare -0.77
form=base next=with frame=before -0.61
form=base next=with frame=later-that 0.11
form=base next=with frame=preposition 0.17
form=base next=with frame=quoted -0.74
form=base next=— frame=before 0.4
form=base next=— frame=later-that 0.17
form=ing aux= frame=adverbial -0.28
form=ing aux= frame=bare 0.07
form=ing aux= frame=colon -0.24
form=ing aux= frame=comma 0.13
form=ing aux= frame=hearer -0.24
form=ing aux= frame=later-that -0.24
form=ing aux= frame=preposition -0.34
form=ing aux= frame=quoted -0.36
form=ing aux= frame=that -0.06
form=ing aux=be frame=adverbial -0.07
form=ing aux=be frame=around -1.01
form=ing aux=be frame=bare 0.11
form=ing aux=be frame=before -1.19
form=ing aux=be frame=colon -0.73
form=ing aux=be frame=comma -0.89
form=ing aux=be frame=hearer 0.12
form=ing aux=be frame=later-that -0.22
form=ing aux=be frame=preposition 0.4
form=ing aux=be frame=quoted -0.24
form=ing aux=be frame=that 1.02
form=ing aux=have frame=adverbial -1.34
form=ing aux=have frame=bare -0.1
form=ing aux=have frame=before -0.48
form=ing aux=have frame=hearer -0.65
form=ing aux=have frame=later-that -0.15
form=ing aux=have frame=preposition -0.15
form=ing aux=modal frame=adverbial 0.05
form=ing aux=modal frame=bare -0.18
form=ing aux=modal frame=before -0.2
form=ing aux=modal frame=later-that 0.07
form=ing aux=modal frame=preposition -0.53
form=ing aux=to frame=adverbial -0.64
form=ing aux=to frame=bare -0.11
form=ing aux=to frame=preposition 0.35
form=ing next=, frame=comma 0.15
form=ing next=: frame=colon 0.87
form=ing next=about frame=adverbial -0.37
form=ing next=about frame=bare -0.84
form=ing next=about frame=before -0.21
form=ing next=about frame=later-that -0.6
form=ing next=about frame=preposition 0.4
form=ing next=adverb frame=bare -0.08
form=ing next=after frame=adverbial -0.73
form=ing next=after frame=bare -0.74
form=ing next=and frame=bare -0.84
form=ing next=and frame=quoted -0.66
form=ing next=as frame=adverbial -0.67
form=ing next=as frame=bare -0.67
form=ing next=as frame=preposition -1.02
form=ing next=at frame=adverbial -0.17
form=ing next=at frame=bare -1.19
form=ing next=at frame=preposition -1.1
form=ing next=at frame=quoted 0.12
form=ing next=by frame=adverbial -0.8
form=ing next=by frame=bare -0.92
form=ing next=by frame=preposition -0.63
form=ing next=day frame=adverbial -0.42
form=ing next=day frame=bare -0.21
form=ing next=determiner frame=bare -0.14
form=ing next=determiner frame=before -0.6
form=ing next=determiner frame=colon -0.78
form=ing next=determiner frame=hearer -0.48
form=ing next=determiner frame=later-that -0.48
form=ing next=determiner frame=quoted -0.41
form=ing next=for frame=adverbial -0.97
form=ing next=for frame=bare 0.14
form=ing next=for frame=before -0.67
form=ing next=for frame=preposition 0.19
form=ing next=for frame=quoted -0.18
form=ing next=from frame=adverbial -0.3
form=ing next=from frame=bare -0.85
form=ing next=from frame=preposition -0.86
form=ing next=from frame=quoted -0.44
form=ing next=function frame=adverbial -0.45
form=ing next=function frame=bare -0.05
form=ing next=function frame=before -0.44
form=ing next=function frame=hearer -0.15
form=ing next=function frame=later-that -0.57
form=ing next=function frame=quoted -0.46
form=ing next=how frame=bare 0.22
form=ing next=in frame=adverbial 0.1
form=ing next=in frame=bare -1.35
form=ing next=in frame=colon 0.18
form=ing next=in frame=later-that 0.26
form=ing next=in frame=preposition -1.5
form=ing next=in frame=quoted -0.54
form=ing next=it frame=bare 0.32
form=ing next=it frame=colon -0.54
form=ing next=it frame=quoted -0.11
form=ing next=name frame=bare -0.13
form=ing next=name frame=before -0.35
form=ing next=name frame=colon -0.2
form=ing next=name frame=hearer -0.14
form=ing next=name frame=later-that -0.05
form=ing next=name frame=quoted -0.75
form=ing next=not frame=bare 0.33
form=ing next=noun frame=around -0.32
form=ing next=noun frame=bare -0.11
form=ing next=noun frame=before -0.62
form=ing next=noun frame=colon -0.58
form=ing next=noun frame=hearer -0.28
form=ing next=noun frame=later-that 0.2
form=ing next=noun frame=quoted -0.24
form=ing next=number frame=bare -0.35
form=ing next=of frame=adverbial -0.38
form=ing next=of frame=preposition -0.19
form=ing next=on frame=bare 0.3
form=ing next=on frame=before -0.6
form=ing next=on frame=preposition 0.27
form=ing next=on frame=quoted -0.93
form=ing next=possessive frame=bare 0.07
form=ing next=possessive frame=before -0.5
form=ing next=possessive frame=hearer 0.16
form=ing next=possessive frame=later-that -0.2
form=ing next=possessive frame=quoted -0.18
form=ing next=pronoun frame=bare 0.06
form=ing next=pronoun frame=hearer 0.2
form=ing next=pronoun frame=later-that -0.84
form=ing next=pronoun frame=quoted -0.58
form=ing next=quoted frame=quoted 0.9
form=ing next=that frame=before -0.55
form=ing next=that frame=that 0.19
form=ing next=there frame=bare 0.08
form=ing next=to frame=adverbial -0.18
form=ing next=to frame=around -0.59
form=ing next=to frame=bare 0.09
form=ing next=to frame=before -0.34
form=ing next=to frame=colon -0.7
form=ing next=to frame=later-that -0.47
form=ing next=to frame=quoted 0.13
form=ing next=verb-base frame=adverbial -0.49
form=ing next=verb-base frame=bare -0.55
form=ing next=verb-base frame=hearer -0.79
form=ing next=verb-base frame=later-that -1.07
form=ing next=verb-base frame=preposition -0.52
form=ing next=verb-base frame=quoted -0.7
form=ing next=verb-ing frame=bare 0.23
form=ing next=verb-past frame=bare -0.1
form=ing next=verb-s frame=bare 0.2
form=ing next=verb-s frame=before -0.51
form=ing next=verb-s frame=later-that -0.39
form=ing next=what frame=bare 0.2
form=ing next=when frame=bare 0.5
form=ing next=whether frame=bare 0.32
form=ing next=who frame=bare -0.21
form=ing next=why frame=bare 0.81
form=ing next=with frame=adverbial -0.28
form=ing next=with frame=bare -0.94
form=ing next=with frame=preposition -0.64
form=participle aux= frame=adverbial -1.16
form=participle aux= frame=around -0.61
form=participle aux= frame=bare -0.26
form=participle aux= frame=before -0.78
form=participle aux= frame=later-that -0.63
form=participle aux= frame=preposition -0.11
form=participle aux= frame=quoted 0.14
form=participle aux=be frame=adverbial -0.84
form=participle aux=be frame=around 0.2
form=participle aux=be frame=bare -1.12
form=participle aux=be frame=before -0.3
form=participle aux=be frame=colon 0.13
form=participle aux=be frame=comma -0.43
form=participle aux=be frame=later-that -0.61
form=participle aux=be frame=preposition -0.69
form=participle aux=be frame=quoted -0.51
form=participle aux=have frame=adverbial -0.21
form=participle aux=have frame=bare -0.2
form=participle aux=have frame=before -0.83
form=participle aux=have frame=colon -0.61
form=participle aux=have frame=hearer 0.14
form=participle aux=have frame=later-that 0.17
form=participle aux=have frame=preposition 0.1
form=participle aux=modal frame=adverbial -0.43
form=participle aux=modal frame=bare -0.33
form=participle aux=modal frame=before -0.45
form=participle aux=modal frame=preposition -0.16
form=participle next=, frame=comma -0.66
form=participle next=about frame=bare -0.63
form=participle next=about frame=preposition 0.44
form=participle next=adverb frame=bare -0.53
form=participle next=as frame=adverbial -0.66
form=participle next=as frame=around 0.24
form=participle next=as frame=bare 0.08
form=participle next=as frame=before -0.35
form=participle next=as frame=quoted -0.6
form=participle next=by frame=adverbial -0.8
form=participle next=by frame=bare -0.16
form=participle next=by frame=before -0.6
form=participle next=by frame=preposition -0.23
form=participle next=determiner frame=bare -0.53
form=participle next=determiner frame=before -0.34
form=participle next=determiner frame=hearer -0.77
form=participle next=for frame=adverbial -0.07
form=participle next=for frame=bare -0.43
form=participle next=for frame=before -0.32
form=participle next=for frame=preposition -0.3
form=participle next=function frame=adverbial -0.73
form=participle next=function frame=bare -0.21
form=participle next=function frame=before -0.54
form=participle next=function frame=later-that 0.34
form=participle next=function frame=preposition -1.18
form=participle next=in frame=adverbial -0.38
form=participle next=in frame=bare -0.84
form=participle next=in frame=preposition -0.76
form=participle next=name frame=bare 0.29
form=participle next=noun frame=bare -0.52
form=participle next=noun frame=before -0.58
form=participle next=noun frame=hearer -0.94
form=participle next=noun frame=later-that -0.64
form=participle next=noun frame=quoted 0.06
form=participle next=on frame=adverbial -0.3
form=participle next=on frame=bare -0.52
form=participle next=on frame=preposition -0.81
form=participle next=possessive frame=bare 0.58
form=participle next=to frame=adverbial -0.62
form=participle next=to frame=bare -0.38
form=participle next=to frame=before -0.36
form=participle next=to frame=preposition -0.87
form=participle next=verb-base frame=bare -0.6
form=participle next=verb-ing frame=bare -0.74
form=participle next=verb-ing frame=before -0.22
form=participle next=with frame=bare -0.32
form=participle next=with frame=preposition -0.56
form=past aux= frame=around -0.13
form=past aux= frame=before 0.25
form=past aux= frame=colon -0.08
form=past aux= frame=comma -0.08
form=past aux= frame=hearer 0.11
form=past aux= frame=preposition -0.16
form=past aux= frame=that 0.42
form=past aux=be frame=adverbial -0.43
form=past aux=be frame=around -0.33
form=past aux=be frame=bare -0.69
form=past aux=be frame=before -0.56
form=past aux=be frame=colon -0.59
form=past aux=be frame=comma -0.1
form=past aux=be frame=hearer -0.18
form=past aux=be frame=later-that -0.33
form=past aux=be frame=preposition -0.14
form=past aux=be frame=quoted -0.34
form=past aux=have frame=adverbial -0.21
form=past aux=have frame=around -1.3
form=past aux=have frame=bare 0.16
form=past aux=have frame=before -0.55
form=past aux=have frame=colon -0.22
form=past aux=have frame=comma 0.17
form=past aux=have frame=hearer -0.49
form=past aux=have frame=later-that -0.54
form=past aux=have frame=preposition -0.09
form=past aux=have frame=quoted -1
form=past aux=have frame=that 0.16
form=past aux=modal frame=adverbial -1.52
form=past aux=modal frame=around -0.51
form=past aux=modal frame=bare -1.02
form=past aux=modal frame=colon 0.11
form=past aux=modal frame=comma -0.55
form=past aux=modal frame=later-that 0.12
form=past aux=modal frame=preposition -1.08
form=past aux=modal frame=quoted -1.1
form=past aux=to frame=adverbial -0.27
form=past aux=to frame=preposition -0.39
form=past aux=to frame=quoted -0.48
form=past next=, frame=around 0.8
form=past next=, frame=before -0.58
form=past next=- frame=before 0.66
form=past next=- frame=later-that 0.13
form=past next=. frame=before 1.35
form=past next=: frame=around -0.48
form=past next=: frame=before -1.28
form=past next=: frame=colon 0.91
form=past next=about frame=adverbial -0.74
form=past next=about frame=around -0.69
form=past next=about frame=bare -0.73
form=past next=about frame=before -0.24
form=past next=about frame=colon -0.32
form=past next=about frame=later-that -0.71
form=past next=about frame=preposition 0.55
form=past next=about frame=quoted 0.27
form=past next=adverb frame=adverbial -0.2
form=past next=adverb frame=around -0.6
form=past next=adverb frame=bare -0.7
form=past next=adverb frame=before -0.15
form=past next=adverb frame=hearer -0.13
form=past next=adverb frame=later-that 0.64
form=past next=after frame=adverbial -0.32
form=past next=after frame=around -0.53
form=past next=after frame=bare -1.1
form=past next=after frame=before 0.71
form=past next=after frame=preposition -0.39
form=past next=after frame=quoted -0.57
form=past next=and frame=around -0.49
form=past next=and frame=bare -1.13
form=past next=and frame=quoted 0.46
form=past next=as frame=adverbial -0.87
form=past next=as frame=around -0.47
form=past next=as frame=bare -0.52
form=past next=as frame=before 0.17
form=past next=as frame=preposition -0.54
form=past next=at frame=adverbial -0.76
form=past next=at frame=around -0.16
form=past next=at frame=bare -0.53
form=past next=at frame=before 0.19
form=past next=at frame=later-that 0.4
form=past next=at frame=preposition -0.28
form=past next=at frame=quoted -0.56
form=past next=by frame=around -0.51
form=past next=by frame=bare -0.59
form=past next=by frame=before -0.69
form=past next=by frame=colon -0.66
form=past next=by frame=later-that 0.1
form=past next=by frame=preposition -0.77
form=past next=by frame=quoted -0.6
form=past next=day frame=adverbial 0.09
form=past next=day frame=around -0.43
form=past next=day frame=bare -1.37
form=past next=day frame=before 0.93
form=past next=day frame=later-that 0.23
form=past next=day frame=quoted -0.52
form=past next=determiner frame=around -0.63
form=past next=determiner frame=bare 0.31
form=past next=determiner frame=before -0.33
form=past next=determiner frame=colon 0.09
form=past next=determiner frame=hearer -0.29
form=past next=determiner frame=later-that -0.45
form=past next=determiner frame=quoted -0.32
form=past next=for frame=adverbial -0.15
form=past next=for frame=around -0.5
form=past next=for frame=bare -0.14
form=past next=for frame=before -0.65
form=past next=for frame=later-that -0.87
form=past next=for frame=preposition 0.2
form=past next=for frame=quoted -0.64
form=past next=from frame=adverbial -0.34
form=past next=from frame=bare -0.85
form=past next=from frame=before 0.4
form=past next=from frame=preposition -1.21
form=past next=function frame=adverbial -0.62
form=past next=function frame=bare -0.28
form=past next=function frame=before 0.14
form=past next=function frame=colon -0.31
form=past next=function frame=hearer -0.09
form=past next=function frame=later-that 0.5
form=past next=function frame=preposition 0.05
form=past next=function frame=quoted 0.2
form=past next=how frame=around -0.32
form=past next=how frame=bare 0.28
form=past next=how frame=before -0.66
form=past next=how frame=quoted -0.83
form=past next=if frame=bare 0.71
form=past next=if frame=before -0.51
form=past next=if frame=quoted -0.89
form=past next=in frame=around 0.21
form=past next=in frame=bare -0.86
form=past next=in frame=before 0.56
form=past next=in frame=colon 0.44
form=past next=in frame=later-that 0.55
form=past next=in frame=preposition -0.7
form=past next=in frame=quoted -0.33
form=past next=it frame=around -0.98
form=past next=it frame=bare 0.54
form=past next=it frame=before -1.36
form=past next=it frame=colon 0.7
form=past next=it frame=later-that -1.26
form=past next=it frame=quoted 0.34
form=past next=name frame=around -0.26
form=past next=name frame=bare 0.24
form=past next=name frame=colon -0.24
form=past next=name frame=later-that -1.31
form=past next=name frame=quoted -0.82
form=past next=not frame=bare 0.05
form=past next=not frame=before -0.45
form=past next=noun frame=adverbial -0.49
form=past next=noun frame=around -0.44
form=past next=noun frame=bare 0.14
form=past next=noun frame=before -0.14
form=past next=noun frame=colon -0.79
form=past next=noun frame=hearer -0.29
form=past next=noun frame=later-that 0.15
form=past next=noun frame=quoted -0.75
form=past next=number frame=around -0.63
form=past next=number frame=bare -0.35
form=past next=number frame=before -0.26
form=past next=number frame=quoted -0.63
form=past next=of frame=adverbial -0.6
form=past next=of frame=around 0.06
form=past next=of frame=bare -0.16
form=past next=of frame=before 0.27
form=past next=of frame=colon -0.07
form=past next=of frame=preposition 0.15
form=past next=of frame=quoted -0.29
form=past next=on frame=adverbial 0.16
form=past next=on frame=around -0.52
form=past next=on frame=bare -0.57
form=past next=on frame=before 0.71
form=past next=on frame=colon 0.54
form=past next=on frame=later-that 0.05
form=past next=on frame=preposition -0.33
form=past next=possessive frame=around -1.13
form=past next=possessive frame=bare 0.23
form=past next=possessive frame=before -0.77
form=past next=possessive frame=colon -0.4
form=past next=possessive frame=hearer 0.1
form=past next=possessive frame=later-that -0.21
form=past next=possessive frame=quoted -0.29
form=past next=pronoun frame=around -0.85
form=past next=pronoun frame=bare 0.63
form=past next=pronoun frame=before -0.91
form=past next=pronoun frame=colon -0.53
form=past next=pronoun frame=hearer 0.62
form=past next=pronoun frame=later-that -0.46
form=past next=pronoun frame=quoted -0.44
form=past next=quoted frame=around -0.06
form=past next=quoted frame=before -0.86
form=past next=quoted frame=quoted 0.69
form=past next=that frame=around -1.74
form=past next=that frame=before -1.96
form=past next=that frame=that 0.34
form=past next=there frame=bare 0.62
form=past next=there frame=before -0.74
form=past next=there frame=quoted -0.56
form=past next=to frame=adverbial 0.12
form=past next=to frame=around -1.12
form=past next=to frame=bare -0.21
form=past next=to frame=before 0.09
form=past next=to frame=colon -0.26
form=past next=to frame=later-that -0.73
form=past next=to frame=preposition -0.13
form=past next=to frame=quoted -0.35
form=past next=verb-base frame=adverbial -0.59
form=past next=verb-base frame=around -0.32
form=past next=verb-base frame=bare -0.22
form=past next=verb-base frame=before -0.17
form=past next=verb-base frame=colon -0.2
form=past next=verb-base frame=later-that 0.26
form=past next=verb-base frame=preposition -1.17
form=past next=verb-base frame=quoted -0.09
form=past next=verb-ing frame=around -0.68
form=past next=verb-ing frame=bare 0.15
form=past next=verb-ing frame=before -0.58
form=past next=verb-ing frame=later-that -0.58
form=past next=verb-ing frame=quoted -0.64
form=past next=verb-past frame=bare -0.26
form=past next=verb-past frame=before -0.49
form=past next=verb-past frame=later-that -0.58
form=past next=verb-past frame=quoted -0.66
form=past next=verb-s frame=around -0.55
form=past next=verb-s frame=bare -0.24
form=past next=verb-s frame=before -0.94
form=past next=verb-s frame=hearer -0.44
form=past next=verb-s frame=later-that -0.75
form=past next=verb-s frame=quoted -0.85
form=past next=what frame=bare 0.45
form=past next=what frame=quoted -0.23
form=past next=when frame=bare -0.85
form=past next=when frame=before 0.22
form=past next=whether frame=bare 0.61
form=past next=whether frame=quoted -0.55
form=past next=which frame=bare 0.25
form=past next=while frame=bare -0.56
form=past next=who frame=bare 0.14
form=past next=who frame=hearer 0.09
form=past next=why frame=bare 0.09
form=past next=why frame=quoted -0.29
form=past next=with frame=adverbial -0.45
form=past next=with frame=around -0.48
form=past next=with frame=bare -0.76
form=past next=with frame=before 0.26
form=past next=with frame=colon -0.66
form=past next=with frame=later-that -1.03
form=s aux= frame=adverbial -0.18
form=s aux= frame=around -0.13
form=s aux= frame=bare 0.06
form=s aux= frame=before -0.21
form=s aux= frame=colon -0.25
form=s aux= frame=comma -0.07
form=s aux= frame=later-that -0.62
form=s aux=be frame=adverbial -0.13
form=s aux=be frame=around -0.56
form=s aux=be frame=bare -0.52
form=s aux=be frame=before -0.64
form=s aux=be frame=comma -1.04
form=s aux=be frame=later-that -0.65
form=s aux=be frame=preposition -0.26
form=s aux=be frame=that 0.24
form=s aux=do frame=preposition 0.33
form=s aux=have frame=adverbial -0.68
form=s aux=have frame=bare -0.28
form=s aux=have frame=preposition 0.08
form=s aux=modal frame=bare -0.37
form=s aux=to frame=adverbial -0.55
form=s aux=to frame=bare -0.16
form=s aux=to frame=before 0.15
form=s aux=to frame=preposition -0.38
form=s aux=to frame=that -0.61
form=s next=, frame=around 0.9
form=s next=, frame=before -0.89
form=s next=, frame=comma -0.12
form=s next=- frame=later-that -0.67
form=s next=. frame=before 0.31
form=s next=: frame=before -0.44
form=s next=: frame=colon 0.33
form=s next=about frame=adverbial -0.26
form=s next=about frame=bare -0.32
form=s next=about frame=before -0.68
form=s next=about frame=colon -0.68
form=s next=about frame=later-that -0.76
form=s next=about frame=preposition 0.63
form=s next=about frame=quoted -0.13
form=s next=adverb frame=before 0.39
form=s next=adverb frame=later-that -0.85
form=s next=adverb frame=quoted -0.45
form=s next=after frame=adverbial -0.45
form=s next=after frame=bare -0.75
form=s next=after frame=preposition -0.56
form=s next=and frame=around -0.45
form=s next=and frame=bare -1.14
form=s next=and frame=before -0.91
form=s next=and frame=later-that -0.76
form=s next=and frame=quoted -0.86
form=s next=as frame=adverbial -0.95
form=s next=as frame=bare -0.3
form=s next=as frame=preposition -0.34
form=s next=as frame=quoted -0.6
form=s next=at frame=adverbial 0.25
form=s next=at frame=bare -0.41
form=s next=at frame=before -0.64
form=s next=at frame=preposition -0.39
form=s next=at frame=quoted -0.6
form=s next=but frame=bare -0.62
form=s next=by frame=adverbial -0.25
form=s next=by frame=bare -0.39
form=s next=by frame=before -0.57
form=s next=by frame=preposition -0.65
form=s next=day frame=adverbial -0.08
form=s next=day frame=bare -0.76
form=s next=determiner frame=around -0.88
form=s next=determiner frame=bare 0.25
form=s next=determiner frame=before -0.54
form=s next=determiner frame=hearer -0.06
form=s next=determiner frame=later-that -0.25
form=s next=determiner frame=quoted -0.59
form=s next=for frame=around -0.54
form=s next=for frame=bare 0.08
form=s next=for frame=before -0.75
form=s next=for frame=later-that -0.46
form=s next=for frame=preposition 0.09
form=s next=for frame=quoted -0.33
form=s next=from frame=adverbial -1.09
form=s next=from frame=around -0.53
form=s next=from frame=bare -1.25
form=s next=from frame=later-that -0.64
form=s next=from frame=preposition -1.63
form=s next=function frame=adverbial -0.41
form=s next=function frame=around -0.69
form=s next=function frame=bare -0.65
form=s next=function frame=before -0.39
form=s next=function frame=colon -0.81
form=s next=function frame=hearer -0.34
form=s next=function frame=later-that -0.14
form=s next=function frame=preposition -0.15
form=s next=function frame=quoted -0.86
form=s next=in frame=around -0.74
form=s next=in frame=bare -0.79
form=s next=in frame=later-that -0.55
form=s next=in frame=preposition -1.02
form=s next=in frame=quoted 0.18
form=s next=it frame=bare 0.25
form=s next=it frame=before -0.54
form=s next=it frame=quoted -0.08
form=s next=name frame=around -1.12
form=s next=name frame=bare 0.54
form=s next=name frame=colon -0.09
form=s next=name frame=hearer -1.13
form=s next=name frame=later-that -0.45
form=s next=name frame=quoted -0.88
form=s next=not frame=bare -0.43
form=s next=noun frame=around -0.54
form=s next=noun frame=bare 0.19
form=s next=noun frame=colon -0.54
form=s next=noun frame=later-that -0.07
form=s next=noun frame=quoted -0.43
form=s next=number frame=bare 0.31
form=s next=of frame=adverbial -1.14
form=s next=of frame=bare -0.1
form=s next=of frame=before -0.48
form=s next=of frame=colon -0.73
form=s next=of frame=later-that -0.6
form=s next=of frame=preposition -0.11
form=s next=of frame=quoted -0.67
form=s next=on frame=adverbial -0.41
form=s next=on frame=around -0.43
form=s next=on frame=before 0.14
form=s next=on frame=colon 0.17
form=s next=on frame=later-that -0.83
form=s next=on frame=preposition 0.11
form=s next=on frame=quoted -0.25
form=s next=possessive frame=around -0.16
form=s next=possessive frame=bare 0.06
form=s next=possessive frame=before -0.71
form=s next=possessive frame=hearer 0.18
form=s next=possessive frame=later-that -0.7
form=s next=possessive frame=quoted -0.13
form=s next=pronoun frame=around -0.71
form=s next=pronoun frame=bare 0.37
form=s next=pronoun frame=before -0.9
form=s next=pronoun frame=hearer 0.1
form=s next=pronoun frame=later-that -0.79
form=s next=pronoun frame=quoted -0.32
form=s next=quoted frame=quoted 0.66
form=s next=that frame=around -1.12
form=s next=that frame=before -1.1
form=s next=that frame=that -0.05
form=s next=there frame=bare 0.89
form=s next=there frame=before -0.51
form=s next=to frame=adverbial -0.55
form=s next=to frame=around -0.87
form=s next=to frame=bare -0.19
form=s next=to frame=before -0.16
form=s next=to frame=colon -0.25
form=s next=to frame=quoted 0.15
form=s next=verb-base frame=adverbial -0.7
form=s next=verb-base frame=around -0.43
form=s next=verb-base frame=bare -0.24
form=s next=verb-base frame=before -0.09
form=s next=verb-base frame=colon -0.71
form=s next=verb-base frame=hearer -0.53
form=s next=verb-base frame=later-that -0.27
form=s next=verb-base frame=quoted 0.15
form=s next=verb-ing frame=adverbial -0.57
form=s next=verb-ing frame=bare -0.27
form=s next=verb-ing frame=before -0.81
form=s next=verb-ing frame=hearer -0.54
form=s next=verb-ing frame=later-that -0.65
form=s next=verb-ing frame=preposition -0.65
form=s next=verb-ing frame=quoted 0.11
form=s next=verb-participle frame=bare -0.71
form=s next=verb-past frame=bare -1.03
form=s next=verb-past frame=before -0.69
form=s next=verb-past frame=hearer -0.58
form=s next=verb-past frame=later-that -0.06
form=s next=verb-past frame=quoted -0.59
form=s next=verb-s frame=bare -0.35
form=s next=verb-s frame=later-that -0.51
form=s next=while frame=bare -0.52
form=s next=who frame=bare -0.28
form=s next=why frame=bare 0.17
form=s next=with frame=adverbial -0.13
form=s next=with frame=bare -1.2
form=s next=with frame=before 0.26
form=s next=with frame=later-that -0.59
form=s next=with frame=preposition -0.62
form=s next=with frame=quoted -0.42
form=s next=— frame=later-that -0.64
frame=adverbial 0.05
frame=around -0.21
frame=bare 0.05
frame=colon -0.09
frame=hearer -0.1
frame=later-that -0.11
frame=preposition 0.18
frame=quoted -0.11
frame=that 0.13
governed -0.14
governor=appear -0.69
governor=ask -0.92
governor=authorize -0.75
governor=back -0.51
governor=begin -0.5
governor=call -0.31
governor=campaign 0.19
governor=choose -0.32
governor=come 0.1
governor=continue 0.89
governor=decide -0.32
governor=decline 0.32
governor=delegate -0.34
governor=expect -0.65
governor=fail -0.92
governor=go -0.17
governor=hope -0.63
governor=intend -0.83
governor=like -0.3
governor=look 0.14
governor=mean -0.5
governor=move 0.68
governor=need -0.15
governor=offer 0.46
governor=party -0.54
governor=plan -1.36
governor=pledge -0.61
governor=prepare -0.57
governor=promise -1.4
governor=reason 0.13
governor=refuse 0.11
governor=request -0.81
governor=respond 0.1
governor=say -0.57
governor=schedule -0.8
governor=seek 0.18
governor=set 0.05
governor=start -0.32
governor=state -0.71
governor=struggle 0.59
governor=threaten -0.9
governor=try 0.63
governor=use -0.41
governor=vote -0.83
governor=vow -0.87
governor=wait -0.77
governor=want -0.73
governor=work -0.22
kinds=act form=base aux= -0.31
kinds=act form=base aux=be -0.4
kinds=act form=base aux=do 0.36
kinds=act form=base aux=modal -0.18
kinds=act form=ing aux= -0.1
kinds=act form=ing aux=be -0.13
kinds=act form=ing aux=have -0.53
kinds=act form=ing aux=modal -0.53
kinds=act form=ing aux=to -0.2
kinds=act form=past aux= 0.12
kinds=act form=past aux=be -0.5
kinds=act form=past aux=have -0.06
kinds=act form=past aux=modal -0.43
kinds=act form=s aux= -0.23
kinds=act form=s aux=do 0.33
kinds=act form=s aux=have -0.43
kinds=act form=s aux=to -0.27
kinds=act frame=around -0.85
kinds=act frame=bare 0.08
kinds=act frame=before -0.56
kinds=act frame=comma -0.43
kinds=act frame=later-that -0.09
kinds=act frame=quoted -0.1
kinds=act frame=that -0.14
kinds=act next=, frame=around -0.71
kinds=act next=, frame=before -0.43
kinds=act next=, frame=comma -0.43
kinds=act next=- frame=before -0.49
kinds=act next=- frame=later-that -0.78
kinds=act next=. frame=before 0.08
kinds=act next=: frame=colon -0.06
kinds=act next=about frame=adverbial -0.23
kinds=act next=about frame=around -0.4
kinds=act next=about frame=bare -0.5
kinds=act next=about frame=before -0.73
kinds=act next=about frame=colon -0.15
kinds=act next=about frame=later-that -0.87
kinds=act next=about frame=preposition 0.33
kinds=act next=about frame=quoted -0.3
kinds=act next=adverb frame=adverbial -0.68
kinds=act next=adverb frame=around -0.21
kinds=act next=adverb frame=bare -0.18
kinds=act next=adverb frame=before -0.55
kinds=act next=adverb frame=later-that -0.93
kinds=act next=adverb frame=quoted -0.78
kinds=act next=after frame=adverbial -0.69
kinds=act next=after frame=bare -0.9
kinds=act next=after frame=preposition -1.14
kinds=act next=and frame=around -0.42
kinds=act next=and frame=bare -1.11
kinds=act next=and frame=before -0.51
kinds=act next=and frame=later-that -1.11
kinds=act next=as frame=adverbial -1.1
kinds=act next=as frame=bare -0.29
kinds=act next=as frame=before -0.53
kinds=act next=as frame=preposition -0.57
kinds=act next=as frame=quoted -0.11
kinds=act next=at frame=adverbial -1.32
kinds=act next=at frame=bare -0.09
kinds=act next=at frame=before -0.67
kinds=act next=at frame=preposition -0.3
kinds=act next=at frame=quoted -0.78
kinds=act next=but frame=bare -0.71
kinds=act next=by frame=adverbial -0.16
kinds=act next=by frame=bare -1.26
kinds=act next=by frame=before -0.7
kinds=act next=by frame=later-that -0.77
kinds=act next=by frame=preposition -1.89
kinds=act next=by frame=quoted -0.72
kinds=act next=day frame=adverbial 0.1
kinds=act next=day frame=bare -0.72
kinds=act next=day frame=before -0.98
kinds=act next=day frame=later-that -0.94
kinds=act next=day frame=quoted -0.74
kinds=act next=determiner frame=around -0.43
kinds=act next=determiner frame=before -1.07
kinds=act next=determiner frame=colon -0.11
kinds=act next=determiner frame=quoted -0.07
kinds=act next=for frame=adverbial -1.67
kinds=act next=for frame=around -0.3
kinds=act next=for frame=bare 0.13
kinds=act next=for frame=before -0.53
kinds=act next=for frame=colon 0.24
kinds=act next=for frame=later-that -0.92
kinds=act next=for frame=preposition 0.27
kinds=act next=for frame=quoted -0.49
kinds=act next=from frame=adverbial -1.13
kinds=act next=from frame=around -0.29
kinds=act next=from frame=bare -1
kinds=act next=from frame=before -0.61
kinds=act next=from frame=later-that -0.61
kinds=act next=from frame=preposition -1.65
kinds=act next=from frame=quoted -0.56
kinds=act next=function frame=adverbial -0.2
kinds=act next=function frame=around -0.73
kinds=act next=function frame=before -1.05
kinds=act next=function frame=colon -0.13
kinds=act next=function frame=later-that -2.01
kinds=act next=function frame=preposition 0.3
kinds=act next=function frame=quoted -0.08
kinds=act next=how frame=bare 0.19
kinds=act next=in frame=adverbial -0.23
kinds=act next=in frame=around -0.28
kinds=act next=in frame=bare -0.88
kinds=act next=in frame=colon -0.61
kinds=act next=in frame=later-that -1.13
kinds=act next=in frame=preposition -1.65
kinds=act next=in frame=quoted -1.1
kinds=act next=it frame=around -0.24
kinds=act next=it frame=before -0.34
kinds=act next=it frame=quoted 0.18
kinds=act next=name frame=around -0.66
kinds=act next=name frame=bare 0.29
kinds=act next=name frame=before -1.41
kinds=act next=name frame=colon 0.12
kinds=act next=name frame=later-that -1.82
kinds=act next=name frame=quoted -0.69
kinds=act next=noun frame=around -0.57
kinds=act next=noun frame=bare -0.14
kinds=act next=noun frame=before -0.08
kinds=act next=noun frame=later-that -0.1
kinds=act next=noun frame=quoted -0.9
kinds=act next=number frame=bare -0.64
kinds=act next=number frame=quoted -0.71
kinds=act next=of frame=adverbial -0.43
kinds=act next=of frame=around -0.4
kinds=act next=of frame=bare -0.14
kinds=act next=of frame=before -0.41
kinds=act next=of frame=colon 0.19
kinds=act next=of frame=later-that -0.3
kinds=act next=of frame=preposition -0.3
kinds=act next=of frame=quoted -1.09
kinds=act next=on frame=adverbial -0.69
kinds=act next=on frame=around -0.35
kinds=act next=on frame=bare 0.15
kinds=act next=on frame=before -1.06
kinds=act next=on frame=colon -0.56
kinds=act next=on frame=later-that -0.33
kinds=act next=on frame=preposition 0.15
kinds=act next=on frame=quoted -0.69
kinds=act next=possessive frame=around -0.45
kinds=act next=possessive frame=bare 0.05
kinds=act next=possessive frame=before -0.81
kinds=act next=possessive frame=later-that 0.18
kinds=act next=possessive frame=quoted 0.23
kinds=act next=pronoun frame=before -0.57
kinds=act next=pronoun frame=later-that -0.85
kinds=act next=pronoun frame=quoted -0.16
kinds=act next=quoted frame=around -0.21
kinds=act next=quoted frame=before -0.51
kinds=act next=quoted frame=quoted 0.07
kinds=act next=that frame=before -0.39
kinds=act next=that frame=that -0.14
kinds=act next=there frame=bare -0.5
kinds=act next=to frame=adverbial -0.68
kinds=act next=to frame=around -0.58
kinds=act next=to frame=bare -0.15
kinds=act next=to frame=before -0.9
kinds=act next=to frame=colon -0.58
kinds=act next=to frame=later-that -0.9
kinds=act next=to frame=preposition -0.41
kinds=act next=to frame=quoted -0.59
kinds=act next=verb-base frame=adverbial -0.47
kinds=act next=verb-base frame=around -0.18
kinds=act next=verb-base frame=bare -0.39
kinds=act next=verb-base frame=before -0.55
kinds=act next=verb-base frame=later-that 0.61
kinds=act next=verb-base frame=preposition -0.17
kinds=act next=verb-base frame=quoted -0.82
kinds=act next=verb-ing frame=adverbial -0.51
kinds=act next=verb-ing frame=before -0.45
kinds=act next=verb-ing frame=later-that 0.5
kinds=act next=verb-ing frame=preposition -0.63
kinds=act next=verb-participle frame=bare -0.77
kinds=act next=verb-past frame=around -0.39
kinds=act next=verb-past frame=bare -0.82
kinds=act next=verb-past frame=before -0.29
kinds=act next=verb-past frame=colon -0.62
kinds=act next=verb-past frame=later-that -1.22
kinds=act next=verb-past frame=quoted -0.72
kinds=act next=verb-s frame=bare -0.41
kinds=act next=verb-s frame=before -0.43
kinds=act next=verb-s frame=colon -0.61
kinds=act next=verb-s frame=later-that -0.18
kinds=act next=verb-s frame=quoted -0.77
kinds=act next=what frame=bare 0.53
kinds=act next=when frame=bare -0.6
kinds=act next=when frame=later-that -0.65
kinds=act next=whether frame=bare 0.37
kinds=act next=who frame=bare -0.12
kinds=act next=who frame=before -0.29
kinds=act next=why frame=bare 0.06
kinds=act next=with frame=bare -0.64
kinds=act next=with frame=colon 0.16
kinds=act next=with frame=later-that -1.13
kinds=act next=with frame=preposition -0.79
kinds=act next=with frame=quoted -0.9
kinds=act+attitude form=base aux= -0.27
kinds=act+attitude form=base aux=be -0.86
kinds=act+attitude form=base aux=do 0.34
kinds=act+attitude form=base aux=have 0.15
kinds=act+attitude form=base aux=modal -0.08
kinds=act+attitude form=ing aux= -0.12
kinds=act+attitude form=ing aux=be -0.24
kinds=act+attitude form=ing aux=have 0.32
kinds=act+attitude form=past aux= 0.08
kinds=act+attitude form=past aux=be -0.42
kinds=act+attitude form=past aux=have -0.33
kinds=act+attitude form=s aux= 0.13
kinds=act+attitude frame=adverbial -0.21
kinds=act+attitude frame=around -0.72
kinds=act+attitude frame=bare 0.08
kinds=act+attitude frame=before -0.7
kinds=act+attitude frame=colon -0.39
kinds=act+attitude frame=comma -0.83
kinds=act+attitude frame=later-that -0.35
kinds=act+attitude frame=preposition 0.1
kinds=act+attitude frame=quoted -0.08
kinds=act+attitude frame=that 0.13
kinds=act+attitude next=, frame=around -0.24
kinds=act+attitude next=, frame=before 0.2
kinds=act+attitude next=, frame=comma -0.83
kinds=act+attitude next=. frame=before -0.43
kinds=act+attitude next=about frame=adverbial -0.37
kinds=act+attitude next=about frame=bare -0.55
kinds=act+attitude next=about frame=preposition 0.2
kinds=act+attitude next=adverb frame=bare -0.38
kinds=act+attitude next=after frame=bare -0.52
kinds=act+attitude next=after frame=preposition -0.61
kinds=act+attitude next=and frame=bare -0.71
kinds=act+attitude next=as frame=adverbial -0.66
kinds=act+attitude next=as frame=bare -0.21
kinds=act+attitude next=as frame=preposition -0.38
kinds=act+attitude next=at frame=adverbial -0.69
kinds=act+attitude next=at frame=bare -0.16
kinds=act+attitude next=at frame=preposition -0.28
kinds=act+attitude next=by frame=adverbial -0.08
kinds=act+attitude next=by frame=bare -0.4
kinds=act+attitude next=by frame=preposition -0.6
kinds=act+attitude next=day frame=adverbial -0.9
kinds=act+attitude next=day frame=bare -0.57
kinds=act+attitude next=determiner frame=around -0.35
kinds=act+attitude next=determiner frame=before -0.76
kinds=act+attitude next=determiner frame=quoted 0.06
kinds=act+attitude next=for frame=adverbial -0.53
kinds=act+attitude next=for frame=bare 0.07
kinds=act+attitude next=for frame=preposition 0.06
kinds=act+attitude next=from frame=adverbial -0.63
kinds=act+attitude next=from frame=bare -0.42
kinds=act+attitude next=from frame=preposition -0.51
kinds=act+attitude next=function frame=adverbial -0.91
kinds=act+attitude next=function frame=bare -0.47
kinds=act+attitude next=function frame=before -0.16
kinds=act+attitude next=function frame=later-that -1.14
kinds=act+attitude next=function frame=preposition -0.24
kinds=act+attitude next=function frame=quoted 0.05
kinds=act+attitude next=in frame=adverbial -0.36
kinds=act+attitude next=in frame=bare -0.5
kinds=act+attitude next=in frame=before -0.27
kinds=act+attitude next=in frame=preposition -0.24
kinds=act+attitude next=in frame=quoted -0.58
kinds=act+attitude next=name frame=bare 0.07
kinds=act+attitude next=name frame=before -0.51
kinds=act+attitude next=name frame=later-that -0.4
kinds=act+attitude next=name frame=quoted -0.68
kinds=act+attitude next=noun frame=before -0.3
kinds=act+attitude next=noun frame=later-that -0.8
kinds=act+attitude next=noun frame=quoted 0.06
kinds=act+attitude next=of frame=adverbial -0.52
kinds=act+attitude next=of frame=bare -0.17
kinds=act+attitude next=of frame=later-that -0.6
kinds=act+attitude next=of frame=preposition -0.25
kinds=act+attitude next=on frame=adverbial -0.75
kinds=act+attitude next=on frame=around -0.2
kinds=act+attitude next=on frame=bare 0.21
kinds=act+attitude next=on frame=before -0.73
kinds=act+attitude next=on frame=colon -0.52
kinds=act+attitude next=on frame=later-that -0.74
kinds=act+attitude next=on frame=preposition 0.14
kinds=act+attitude next=on frame=quoted -0.11
kinds=act+attitude next=possessive frame=bare -0.12
kinds=act+attitude next=possessive frame=quoted -0.57
kinds=act+attitude next=pronoun frame=bare 0.11
kinds=act+attitude next=pronoun frame=quoted -0.72
kinds=act+attitude next=that frame=that 0.13
kinds=act+attitude next=to frame=adverbial 0.08
kinds=act+attitude next=to frame=around -0.24
kinds=act+attitude next=to frame=bare 0.19
kinds=act+attitude next=to frame=before -0.61
kinds=act+attitude next=to frame=later-that -0.59
kinds=act+attitude next=to frame=preposition 0.36
kinds=act+attitude next=to frame=quoted -0.95
kinds=act+attitude next=verb-base frame=bare -0.34
kinds=act+attitude next=verb-ing frame=bare -0.05
kinds=act+attitude next=verb-past frame=bare -0.84
kinds=act+attitude next=verb-s frame=later-that -0.49
kinds=act+attitude next=with frame=adverbial -0.53
kinds=act+attitude next=with frame=bare -0.76
kinds=act+attitude next=with frame=preposition 0.11
kinds=act+show form=base aux= -0.46
kinds=act+show form=base aux=be -0.56
kinds=act+show form=base aux=to -0.16
kinds=act+show form=ing aux= 0.28
kinds=act+show form=past aux=be -1.21
kinds=act+show form=past aux=have 0.29
kinds=act+show form=s aux= 0.06
kinds=act+show frame=adverbial -0.12
kinds=act+show frame=around -1.01
kinds=act+show frame=bare 0.12
kinds=act+show frame=before -1.06
kinds=act+show frame=colon -0.81
kinds=act+show frame=comma -0.65
kinds=act+show frame=later-that -0.82
kinds=act+show frame=preposition -0.15
kinds=act+show frame=quoted -0.35
kinds=act+show next=, frame=comma -0.65
kinds=act+show next=about frame=adverbial -0.51
kinds=act+show next=about frame=bare -0.72
kinds=act+show next=about frame=preposition 0.12
kinds=act+show next=and frame=bare -0.25
kinds=act+show next=as frame=adverbial -0.28
kinds=act+show next=as frame=bare -0.86
kinds=act+show next=as frame=preposition -0.66
kinds=act+show next=as frame=quoted -0.53
kinds=act+show next=by frame=adverbial 0.23
kinds=act+show next=by frame=bare -0.53
kinds=act+show next=by frame=preposition -0.55
kinds=act+show next=determiner frame=around -0.43
kinds=act+show next=determiner frame=bare 0.71
kinds=act+show next=determiner frame=before -0.64
kinds=act+show next=determiner frame=later-that -0.61
kinds=act+show next=determiner frame=quoted -1.15
kinds=act+show next=from frame=bare -0.54
kinds=act+show next=from frame=preposition -0.27
kinds=act+show next=function frame=bare 0.05
kinds=act+show next=function frame=before -0.36
kinds=act+show next=function frame=preposition -0.61
kinds=act+show next=function frame=quoted -0.85
kinds=act+show next=how frame=bare 0.14
kinds=act+show next=in frame=bare -0.62
kinds=act+show next=in frame=preposition -0.83
kinds=act+show next=name frame=bare -0.05
kinds=act+show next=name frame=quoted -0.6
kinds=act+show next=noun frame=bare 0.13
kinds=act+show next=noun frame=before -0.31
kinds=act+show next=of frame=adverbial -0.22
kinds=act+show next=of frame=bare -0.3
kinds=act+show next=of frame=preposition -0.2
kinds=act+show next=on frame=adverbial -0.61
kinds=act+show next=on frame=bare -0.55
kinds=act+show next=on frame=preposition -0.66
kinds=act+show next=possessive frame=bare 0.3
kinds=act+show next=possessive frame=quoted -0.62
kinds=act+show next=verb-base frame=bare -0.42
kinds=act+show next=verb-s frame=bare -0.08
kinds=attitude form=base aux= -0.08
kinds=attitude form=base aux=be -0.09
kinds=attitude form=base aux=have -0.2
kinds=attitude form=base aux=modal -0.05
kinds=attitude form=base aux=to -0.33
kinds=attitude form=ing aux= -0.19
kinds=attitude form=ing aux=have 0.08
kinds=attitude form=ing aux=modal -0.21
kinds=attitude form=ing aux=to -0.19
kinds=attitude form=participle aux= -0.2
kinds=attitude form=participle aux=be -0.54
kinds=attitude form=participle aux=have 0.25
kinds=attitude form=participle aux=modal -0.35
kinds=attitude form=past aux= -0.17
kinds=attitude form=past aux=be -0.12
kinds=attitude form=past aux=have -0.15
kinds=attitude form=past aux=modal -0.27
kinds=attitude form=s aux= -0.07
kinds=attitude form=s aux=be -0.26
kinds=attitude form=s aux=have -0.3
kinds=attitude frame=adverbial -0.1
kinds=attitude frame=around -0.38
kinds=attitude frame=before -0.06
kinds=attitude frame=colon -0.28
kinds=attitude frame=later-that -0.12
kinds=attitude frame=preposition 0.07
kinds=attitude frame=quoted -0.11
kinds=attitude frame=that -0.07
kinds=attitude next=, frame=around 0.2
kinds=attitude next=, frame=before -0.17
kinds=attitude next=- frame=later-that 0.42
kinds=attitude next=. frame=before 0.11
kinds=attitude next=: frame=colon 0.22
kinds=attitude next=about frame=adverbial -1.59
kinds=attitude next=about frame=bare -0.8
kinds=attitude next=about frame=before -0.89
kinds=attitude next=about frame=colon -0.63
kinds=attitude next=about frame=later-that -0.56
kinds=attitude next=about frame=preposition 0.29
kinds=attitude next=about frame=quoted -0.84
kinds=attitude next=adverb frame=bare -0.35
kinds=attitude next=adverb frame=before -0.86
kinds=attitude next=adverb frame=later-that 0.13
kinds=attitude next=after frame=bare -0.84
kinds=attitude next=after frame=preposition -0.73
kinds=attitude next=and frame=bare -1.02
kinds=attitude next=and frame=before -1.04
kinds=attitude next=and frame=colon -0.4
kinds=attitude next=and frame=later-that -0.24
kinds=attitude next=and frame=quoted -0.61
kinds=attitude next=as frame=adverbial -1.31
kinds=attitude next=as frame=around 0.11
kinds=attitude next=as frame=before -0.94
kinds=attitude next=as frame=preposition -0.12
kinds=attitude next=as frame=quoted -0.99
kinds=attitude next=at frame=adverbial -0.48
kinds=attitude next=at frame=around -0.56
kinds=attitude next=at frame=before -0.84
kinds=attitude next=at frame=colon -0.8
kinds=attitude next=at frame=later-that -0.2
kinds=attitude next=at frame=preposition -0.07
kinds=attitude next=but frame=bare -0.59
kinds=attitude next=by frame=adverbial -0.9
kinds=attitude next=by frame=around -0.29
kinds=attitude next=by frame=bare 0.24
kinds=attitude next=by frame=before -0.42
kinds=attitude next=by frame=later-that -0.67
kinds=attitude next=by frame=preposition 0.13
kinds=attitude next=by frame=quoted -0.82
kinds=attitude next=day frame=adverbial -0.28
kinds=attitude next=day frame=bare -0.19
kinds=attitude next=determiner frame=around -0.87
kinds=attitude next=determiner frame=bare -0.09
kinds=attitude next=determiner frame=before -1.33
kinds=attitude next=determiner frame=colon -0.08
kinds=attitude next=determiner frame=later-that -0.51
kinds=attitude next=determiner frame=quoted -0.97
kinds=attitude next=for frame=adverbial -0.1
kinds=attitude next=for frame=around -0.74
kinds=attitude next=for frame=bare -0.17
kinds=attitude next=for frame=before -1.01
kinds=attitude next=for frame=colon -0.61
kinds=attitude next=for frame=later-that -1.24
kinds=attitude next=for frame=preposition -0.19
kinds=attitude next=for frame=quoted -0.19
kinds=attitude next=from frame=adverbial -0.54
kinds=attitude next=from frame=bare -1.16
kinds=attitude next=from frame=before 0.2
kinds=attitude next=from frame=preposition -0.81
kinds=attitude next=function frame=adverbial -0.29
kinds=attitude next=function frame=around -0.72
kinds=attitude next=function frame=bare -0.21
kinds=attitude next=function frame=before -0.96
kinds=attitude next=function frame=colon -0.71
kinds=attitude next=function frame=later-that 0.39
kinds=attitude next=function frame=preposition -0.49
kinds=attitude next=function frame=quoted -0.62
kinds=attitude next=how frame=later-that -0.83
kinds=attitude next=if frame=bare -0.09
kinds=attitude next=in frame=adverbial -0.41
kinds=attitude next=in frame=around -0.82
kinds=attitude next=in frame=bare 0.05
kinds=attitude next=in frame=before -0.98
kinds=attitude next=in frame=preposition -0.23
kinds=attitude next=in frame=quoted 0.24
kinds=attitude next=it frame=bare -0.06
kinds=attitude next=it frame=before -0.79
kinds=attitude next=it frame=later-that -0.19
kinds=attitude next=it frame=quoted 0.05
kinds=attitude next=name frame=around -0.72
kinds=attitude next=name frame=before -0.76
kinds=attitude next=name frame=colon -1.22
kinds=attitude next=name frame=later-that -1.39
kinds=attitude next=name frame=quoted -1.46
kinds=attitude next=not frame=bare -0.33
kinds=attitude next=noun frame=around -0.64
kinds=attitude next=noun frame=bare -0.15
kinds=attitude next=noun frame=colon -0.49
kinds=attitude next=noun frame=later-that -0.05
kinds=attitude next=noun frame=quoted -0.38
kinds=attitude next=number frame=bare -0.2
kinds=attitude next=of frame=adverbial -0.79
kinds=attitude next=of frame=around -0.62
kinds=attitude next=of frame=before -1.12
kinds=attitude next=of frame=colon -0.74
kinds=attitude next=of frame=later-that -1.15
kinds=attitude next=of frame=quoted -0.75
kinds=attitude next=on frame=adverbial -0.48
kinds=attitude next=on frame=around -0.66
kinds=attitude next=on frame=bare -0.29
kinds=attitude next=on frame=before -0.65
kinds=attitude next=on frame=colon -0.53
kinds=attitude next=on frame=later-that -0.9
kinds=attitude next=on frame=preposition -0.42
kinds=attitude next=on frame=quoted -0.74
kinds=attitude next=possessive frame=around -0.31
kinds=attitude next=possessive frame=bare -0.06
kinds=attitude next=possessive frame=before -0.68
kinds=attitude next=possessive frame=later-that -1.02
kinds=attitude next=possessive frame=quoted -1.02
kinds=attitude next=pronoun frame=around -0.77
kinds=attitude next=pronoun frame=bare -0.12
kinds=attitude next=pronoun frame=before -0.59
kinds=attitude next=pronoun frame=colon 0.18
kinds=attitude next=pronoun frame=later-that -0.32
kinds=attitude next=pronoun frame=quoted -0.9
kinds=attitude next=quoted frame=around -0.62
kinds=attitude next=quoted frame=before -0.55
kinds=attitude next=quoted frame=quoted 0.49
kinds=attitude next=that frame=around -0.73
kinds=attitude next=that frame=before -1.24
kinds=attitude next=that frame=that -0.07
kinds=attitude next=there frame=bare -0.21
kinds=attitude next=to frame=adverbial 0.21
kinds=attitude next=to frame=around -0.9
kinds=attitude next=to frame=bare -0.13
kinds=attitude next=to frame=before -0.98
kinds=attitude next=to frame=colon -1.13
kinds=attitude next=to frame=later-that -0.18
kinds=attitude next=to frame=preposition -0.14
kinds=attitude next=to frame=quoted 0.09
kinds=attitude next=verb-base frame=adverbial -1.1
kinds=attitude next=verb-base frame=bare -0.06
kinds=attitude next=verb-base frame=before -0.69
kinds=attitude next=verb-base frame=colon -0.38
kinds=attitude next=verb-base frame=later-that -0.95
kinds=attitude next=verb-base frame=preposition -0.75
kinds=attitude next=verb-base frame=quoted -0.83
kinds=attitude next=verb-ing frame=around -0.51
kinds=attitude next=verb-ing frame=bare -0.08
kinds=attitude next=verb-ing frame=before -1.03
kinds=attitude next=verb-ing frame=later-that -0.98
kinds=attitude next=verb-ing frame=quoted -0.75
kinds=attitude next=verb-participle frame=bare -0.75
kinds=attitude next=verb-past frame=around -0.65
kinds=attitude next=verb-past frame=bare -0.26
kinds=attitude next=verb-past frame=before -0.86
kinds=attitude next=verb-past frame=colon -0.7
kinds=attitude next=verb-past frame=later-that 0.29
kinds=attitude next=verb-past frame=quoted -0.88
kinds=attitude next=verb-s frame=around -0.6
kinds=attitude next=verb-s frame=bare -0.82
kinds=attitude next=verb-s frame=before -0.48
kinds=attitude next=verb-s frame=later-that -0.39
kinds=attitude next=verb-s frame=quoted -0.59
kinds=attitude next=what frame=bare -0.13
kinds=attitude next=what frame=later-that -0.82
kinds=attitude next=when frame=bare 0.26
kinds=attitude next=which frame=bare 0.09
kinds=attitude next=while frame=bare -0.38
kinds=attitude next=who frame=bare -0.39
kinds=attitude next=who frame=later-that -0.57
kinds=attitude next=why frame=bare 0.23
kinds=attitude next=with frame=adverbial -1.36
kinds=attitude next=with frame=bare -0.6
kinds=attitude next=with frame=before -1.05
kinds=attitude next=with frame=later-that -0.68
kinds=attitude next=with frame=preposition 0.29
kinds=attitude next=with frame=quoted -0.86
kinds=attitude next=— frame=before 0.44
kinds=noun form= aux= 0.1
kinds=noun frame=adverbial -0.05
kinds=noun frame=bare -0.07
kinds=noun frame=colon -0.06
kinds=noun frame=comma -0.29
kinds=noun frame=later-that -0.1
kinds=noun frame=quoted -0.2
kinds=noun frame=that -0.08
kinds=noun next=, frame=comma -0.29
kinds=noun next=- frame=later-that -0.1
kinds=noun next=: frame=colon 0.38
kinds=noun next=about frame=adverbial -1.38
kinds=noun next=about frame=bare -0.41
kinds=noun next=about frame=later-that -0.63
kinds=noun next=about frame=preposition 0.35
kinds=noun next=about frame=quoted -0.68
kinds=noun next=adverb frame=bare -0.91
kinds=noun next=adverb frame=later-that -0.66
kinds=noun next=after frame=adverbial -0.87
kinds=noun next=after frame=bare -0.77
kinds=noun next=after frame=preposition -1.14
kinds=noun next=and frame=bare -1.1
kinds=noun next=and frame=later-that -1.05
kinds=noun next=and frame=quoted -0.75
kinds=noun next=as frame=adverbial -0.89
kinds=noun next=as frame=bare -0.9
kinds=noun next=as frame=preposition -0.71
kinds=noun next=at frame=adverbial -1.01
kinds=noun next=at frame=bare -0.14
kinds=noun next=at frame=preposition -0.4
kinds=noun next=but frame=bare -0.53
kinds=noun next=by frame=adverbial -0.08
kinds=noun next=by frame=bare -1.03
kinds=noun next=by frame=later-that -0.6
kinds=noun next=by frame=preposition -1.38
kinds=noun next=day frame=adverbial -0.12
kinds=noun next=day frame=bare -0.09
kinds=noun next=day frame=quoted 0.08
kinds=noun next=determiner frame=bare -0.91
kinds=noun next=determiner frame=later-that -0.54
kinds=noun next=for frame=adverbial -1.2
kinds=noun next=for frame=bare 0.15
kinds=noun next=for frame=later-that -0.79
kinds=noun next=for frame=quoted -0.7
kinds=noun next=from frame=adverbial 0.26
kinds=noun next=from frame=bare -1.03
kinds=noun next=from frame=later-that -0.21
kinds=noun next=from frame=preposition -1.75
kinds=noun next=from frame=quoted -0.67
kinds=noun next=function frame=adverbial -0.57
kinds=noun next=function frame=bare -0.55
kinds=noun next=function frame=colon -0.56
kinds=noun next=function frame=later-that 0.21
kinds=noun next=function frame=preposition -0.34
kinds=noun next=function frame=quoted -0.36
kinds=noun next=in frame=adverbial -0.54
kinds=noun next=in frame=bare -0.67
kinds=noun next=in frame=later-that -0.34
kinds=noun next=in frame=preposition -1.27
kinds=noun next=in frame=quoted 0.05
kinds=noun next=name frame=bare -0.53
kinds=noun next=name frame=later-that -0.79
kinds=noun next=name frame=quoted -0.63
kinds=noun next=not frame=bare -0.06
kinds=noun next=noun frame=bare -1.11
kinds=noun next=noun frame=colon -0.45
kinds=noun next=noun frame=later-that -0.41
kinds=noun next=number frame=bare -0.46
kinds=noun next=of frame=adverbial -0.61
kinds=noun next=of frame=bare 0.26
kinds=noun next=of frame=later-that -1.26
kinds=noun next=of frame=preposition 0.12
kinds=noun next=of frame=quoted -0.06
kinds=noun next=on frame=bare 0.19
kinds=noun next=on frame=later-that -0.15
kinds=noun next=on frame=preposition 0.07
kinds=noun next=on frame=quoted -0.82
kinds=noun next=pronoun frame=bare -0.64
kinds=noun next=pronoun frame=later-that -0.58
kinds=noun next=quoted frame=quoted -0.9
kinds=noun next=that frame=that -0.08
kinds=noun next=to frame=adverbial -0.26
kinds=noun next=to frame=later-that -1.16
kinds=noun next=to frame=preposition -0.09
kinds=noun next=to frame=quoted -0.97
kinds=noun next=verb-base frame=bare -1.07
kinds=noun next=verb-base frame=later-that 0.18
kinds=noun next=verb-ing frame=bare -0.45
kinds=noun next=verb-ing frame=later-that 0.58
kinds=noun next=verb-ing frame=quoted -0.27
kinds=noun next=verb-past frame=bare -1.12
kinds=noun next=verb-past frame=later-that -1.11
kinds=noun next=verb-past frame=quoted -1.06
kinds=noun next=verb-s frame=bare -1.11
kinds=noun next=verb-s frame=later-that -0.11
kinds=noun next=verb-s frame=quoted -0.62
kinds=noun next=when frame=bare -0.84
kinds=noun next=who frame=bare 0.38
kinds=noun next=with frame=adverbial -1.12
kinds=noun next=with frame=bare -0.49
kinds=noun next=with frame=later-that -0.59
kinds=noun next=with frame=preposition -0.61
kinds=phrase form= aux= 0.09
kinds=phrase frame=before 0.06
kinds=phrase frame=comma 0.12
kinds=phrase next=adverb frame=before 0.3
kinds=phrase next=determiner frame=around -0.14
kinds=phrase next=determiner frame=before 0.23
kinds=phrase next=determiner frame=comma 0.32
kinds=phrase next=name frame=around 0.23
kinds=phrase next=name frame=before 0.26
kinds=phrase next=name frame=comma -0.2
kinds=phrase next=noun frame=around 0.08
kinds=phrase next=noun frame=before 0.17
kinds=phrase next=noun frame=comma -0.14
kinds=phrase next=possessive frame=before -0.42
kinds=phrase next=pronoun frame=before 0.6
kinds=phrase next=verb-base frame=before 0.43
kinds=phrase next=verb-s frame=before -0.24
kinds=say form=base aux= -0.11
kinds=say form=base aux=be -0.33
kinds=say form=base aux=do 0.07
kinds=say form=base aux=have 0.21
kinds=say form=base aux=modal -0.16
kinds=say form=base aux=to -0.17
kinds=say form=ing aux= -0.2
kinds=say form=ing aux=have -0.4
kinds=say form=ing aux=modal -0.27
kinds=say form=participle aux= 0.1
kinds=say form=participle aux=be -0.82
kinds=say form=participle aux=have -0.08
kinds=say form=past aux= 0.1
kinds=say form=past aux=be -0.81
kinds=say form=past aux=have -0.17
kinds=say form=past aux=modal -1.24
kinds=say form=past aux=to -0.51
kinds=say form=s aux= -0.2
kinds=say form=s aux=be -0.26
kinds=say form=s aux=have 0.14
kinds=say frame=adverbial -0.11
kinds=say frame=around -0.05
kinds=say frame=bare -0.12
kinds=say frame=before -0.13
kinds=say frame=colon 0.21
kinds=say frame=later-that -0.05
kinds=say frame=preposition -0.08
kinds=say frame=that 0.1
kinds=say next=, frame=around 0.5
kinds=say next=, frame=before -0.69
kinds=say next=. frame=before 0.37
kinds=say next=: frame=around -0.77
kinds=say next=: frame=before -0.76
kinds=say next=: frame=colon 0.64
kinds=say next=about frame=adverbial -0.35
kinds=say next=about frame=bare -0.19
kinds=say next=about frame=before -0.54
kinds=say next=about frame=colon -0.34
kinds=say next=about frame=preposition 0.84
kinds=say next=about frame=quoted 0.25
kinds=say next=adverb frame=bare -0.65
kinds=say next=adverb frame=later-that 0.26
kinds=say next=after frame=adverbial -0.71
kinds=say next=after frame=bare -0.87
kinds=say next=after frame=preposition 0.45
kinds=say next=after frame=quoted -0.67
kinds=say next=and frame=bare -1.04
kinds=say next=and frame=before 0.11
kinds=say next=and frame=later-that -0.67
kinds=say next=and frame=quoted 0.05
kinds=say next=as frame=adverbial -0.78
kinds=say next=as frame=bare -0.31
kinds=say next=as frame=preposition -0.33
kinds=say next=at frame=adverbial -0.1
kinds=say next=at frame=bare -0.23
kinds=say next=at frame=before -0.23
kinds=say next=at frame=preposition -0.56
kinds=say next=by frame=adverbial -0.37
kinds=say next=by frame=before -0.69
kinds=say next=by frame=preposition -0.27
kinds=say next=by frame=quoted -0.58
kinds=say next=day frame=adverbial -1.03
kinds=say next=day frame=bare -0.69
kinds=say next=determiner frame=around -1.1
kinds=say next=determiner frame=before -0.51
kinds=say next=determiner frame=colon 0.12
kinds=say next=determiner frame=later-that -0.09
kinds=say next=determiner frame=quoted -0.99
kinds=say next=for frame=adverbial -0.38
kinds=say next=for frame=bare -0.11
kinds=say next=for frame=colon -0.36
kinds=say next=for frame=later-that -0.67
kinds=say next=for frame=preposition -0.07
kinds=say next=from frame=adverbial -0.72
kinds=say next=from frame=bare -0.81
kinds=say next=from frame=preposition -1.22
kinds=say next=function frame=adverbial -0.48
kinds=say next=function frame=around -0.48
kinds=say next=function frame=bare -0.53
kinds=say next=function frame=before 0.07
kinds=say next=function frame=later-that 0.2
kinds=say next=function frame=quoted -0.84
kinds=say next=in frame=adverbial -0.05
kinds=say next=in frame=around 0.23
kinds=say next=in frame=bare -0.76
kinds=say next=in frame=before 0.12
kinds=say next=in frame=colon 0.34
kinds=say next=in frame=later-that 0.18
kinds=say next=in frame=preposition -1.15
kinds=say next=it frame=around -0.27
kinds=say next=it frame=bare 0.41
kinds=say next=it frame=before -0.35
kinds=say next=it frame=colon 0.1
kinds=say next=it frame=quoted 0.34
kinds=say next=name frame=around -0.07
kinds=say next=name frame=bare 0.09
kinds=say next=name frame=before 0.36
kinds=say next=name frame=colon -0.19
kinds=say next=name frame=later-that -0.85
kinds=say next=name frame=quoted -1.02
kinds=say next=noun frame=around -0.74
kinds=say next=noun frame=bare -0.11
kinds=say next=noun frame=before -0.21
kinds=say next=noun frame=colon -0.63
kinds=say next=noun frame=later-that -0.55
kinds=say next=noun frame=quoted 0.23
kinds=say next=number frame=bare -0.76
kinds=say next=of frame=adverbial -0.24
kinds=say next=of frame=bare 0.09
kinds=say next=of frame=before -0.47
kinds=say next=of frame=later-that -0.5
kinds=say next=on frame=adverbial -0.34
kinds=say next=on frame=bare -0.39
kinds=say next=on frame=before 0.19
kinds=say next=on frame=later-that 0.37
kinds=say next=on frame=preposition -0.75
kinds=say next=on frame=quoted 0.12
kinds=say next=possessive frame=around -0.3
kinds=say next=possessive frame=bare 0.14
kinds=say next=possessive frame=before -0.62
kinds=say next=possessive frame=later-that -0.63
kinds=say next=possessive frame=quoted -0.9
kinds=say next=pronoun frame=bare 0.26
kinds=say next=pronoun frame=before -0.05
kinds=say next=pronoun frame=later-that -0.69
kinds=say next=pronoun frame=quoted -0.65
kinds=say next=quoted frame=around 0.09
kinds=say next=quoted frame=before -0.57
kinds=say next=quoted frame=quoted 0.57
kinds=say next=that frame=around -1.05
kinds=say next=that frame=before -1.2
kinds=say next=that frame=that 0.1
kinds=say next=to frame=adverbial 0.27
kinds=say next=to frame=around -0.76
kinds=say next=to frame=bare -0.12
kinds=say next=to frame=colon -0.46
kinds=say next=to frame=preposition -0.18
kinds=say next=to frame=quoted 0.06
kinds=say next=verb-base frame=around -0.48
kinds=say next=verb-base frame=bare -0.87
kinds=say next=verb-base frame=before -0.25
kinds=say next=verb-base frame=later-that -0.49
kinds=say next=verb-base frame=quoted 0.46
kinds=say next=verb-ing frame=bare -0.28
kinds=say next=verb-past frame=bare -0.65
kinds=say next=verb-s frame=bare -0.21
kinds=say next=when frame=bare -0.72
kinds=say next=with frame=adverbial -0.22
kinds=say next=with frame=around -0.38
kinds=say next=with frame=bare -0.4
kinds=say next=with frame=before -0.1
kinds=say next=with frame=later-that -0.67
kinds=say next=with frame=preposition -0.63
kinds=say next=with frame=quoted 0.14
kinds=say+act form=base aux= -0.38
kinds=say+act form=base aux=do 0.34
kinds=say+act form=base aux=have 0.17
kinds=say+act form=base aux=modal 0.31
kinds=say+act form=base aux=to -0.22
kinds=say+act form=ing aux= 0.21
kinds=say+act form=ing aux=be 0.14
kinds=say+act form=participle aux=have -0.27
kinds=say+act form=past aux= 0.21
kinds=say+act form=past aux=be -1.45
kinds=say+act form=past aux=have -0.14
kinds=say+act form=s aux= 0.17
kinds=say+act form=s aux=be -0.66
kinds=say+act frame=around -0.12
kinds=say+act frame=colon -0.13
kinds=say+act frame=later-that -0.21
kinds=say+act frame=quoted -0.11
kinds=say+act next=, frame=around 0.31
kinds=say+act next=, frame=before 0.33
kinds=say+act next=. frame=before 0.15
kinds=say+act next=: frame=around -0.63
kinds=say+act next=: frame=before -0.61
kinds=say+act next=: frame=colon 0.67
kinds=say+act next=_ frame=quoted -0.66
kinds=say+act next=about frame=adverbial -0.11
kinds=say+act next=about frame=bare -0.25
kinds=say+act next=about frame=before -0.66
kinds=say+act next=about frame=preposition 0.61
kinds=say+act next=about frame=quoted 0.07
kinds=say+act next=adverb frame=bare -0.37
kinds=say+act next=adverb frame=before 0.05
kinds=say+act next=after frame=adverbial -0.83
kinds=say+act next=after frame=bare -0.75
kinds=say+act next=after frame=preposition -0.96
kinds=say+act next=and frame=bare -0.91
kinds=say+act next=and frame=later-that -0.64
kinds=say+act next=as frame=bare -0.29
kinds=say+act next=as frame=preposition -0.37
kinds=say+act next=as frame=quoted -0.47
kinds=say+act next=at frame=adverbial -0.3
kinds=say+act next=at frame=bare -0.11
kinds=say+act next=at frame=before -0.36
kinds=say+act next=at frame=preposition -0.17
kinds=say+act next=at frame=quoted 0.14
kinds=say+act next=by frame=adverbial -1.04
kinds=say+act next=by frame=bare -0.9
kinds=say+act next=by frame=preposition -0.95
kinds=say+act next=day frame=adverbial -0.39
kinds=say+act next=day frame=bare -1.01
kinds=say+act next=day frame=before 0.79
kinds=say+act next=day frame=quoted -0.56
kinds=say+act next=determiner frame=around -1.03
kinds=say+act next=determiner frame=bare 0.25
kinds=say+act next=determiner frame=before -0.86
kinds=say+act next=determiner frame=colon -0.54
kinds=say+act next=determiner frame=later-that -0.23
kinds=say+act next=determiner frame=quoted -0.27
kinds=say+act next=for frame=adverbial -0.05
kinds=say+act next=for frame=bare -0.05
kinds=say+act next=for frame=before -0.24
kinds=say+act next=for frame=preposition 0.06
kinds=say+act next=from frame=adverbial 0.32
kinds=say+act next=from frame=bare -0.67
kinds=say+act next=from frame=preposition -1.24
kinds=say+act next=function frame=adverbial -0.72
kinds=say+act next=function frame=bare -0.21
kinds=say+act next=function frame=before -0.26
kinds=say+act next=function frame=colon -0.93
kinds=say+act next=function frame=later-that 0.17
kinds=say+act next=function frame=preposition -0.13
kinds=say+act next=function frame=quoted 0.19
kinds=say+act next=how frame=bare 0.16
kinds=say+act next=in frame=adverbial 0.3
kinds=say+act next=in frame=bare -0.84
kinds=say+act next=in frame=before 0.2
kinds=say+act next=in frame=colon 0.07
kinds=say+act next=in frame=later-that 0.05
kinds=say+act next=in frame=preposition -1.24
kinds=say+act next=in frame=quoted -0.49
kinds=say+act next=it frame=bare 0.33
kinds=say+act next=it frame=before -0.51
kinds=say+act next=name frame=around 0.08
kinds=say+act next=name frame=before -0.56
kinds=say+act next=name frame=later-that -0.82
kinds=say+act next=name frame=quoted -0.81
kinds=say+act next=noun frame=around -0.4
kinds=say+act next=noun frame=bare 0.1
kinds=say+act next=noun frame=before -1.03
kinds=say+act next=noun frame=colon -0.43
kinds=say+act next=noun frame=later-that -1.01
kinds=say+act next=noun frame=quoted -0.91
kinds=say+act next=number frame=bare -0.27
kinds=say+act next=of frame=adverbial -0.22
kinds=say+act next=of frame=bare 0.13
kinds=say+act next=of frame=before -0.26
kinds=say+act next=of frame=preposition 0.32
kinds=say+act next=on frame=adverbial 0.27
kinds=say+act next=on frame=around -0.38
kinds=say+act next=on frame=bare -0.05
kinds=say+act next=on frame=before 0.39
kinds=say+act next=on frame=later-that -0.68
kinds=say+act next=on frame=preposition -0.18
kinds=say+act next=on frame=quoted -0.86
kinds=say+act next=possessive frame=bare 0.27
kinds=say+act next=possessive frame=before -1.13
kinds=say+act next=possessive frame=later-that -0.55
kinds=say+act next=possessive frame=quoted -0.45
kinds=say+act next=pronoun frame=bare -0.17
kinds=say+act next=pronoun frame=before -0.85
kinds=say+act next=pronoun frame=later-that -0.48
kinds=say+act next=pronoun frame=quoted -0.15
kinds=say+act next=quoted frame=quoted 0.48
kinds=say+act next=that frame=around -0.76
kinds=say+act next=that frame=before -1.15
kinds=say+act next=to frame=adverbial -1.12
kinds=say+act next=to frame=around -0.62
kinds=say+act next=to frame=bare 0.07
kinds=say+act next=to frame=before -0.35
kinds=say+act next=to frame=later-that -1.03
kinds=say+act next=to frame=preposition 0.06
kinds=say+act next=to frame=quoted 0.11
kinds=say+act next=verb-base frame=bare -0.78
kinds=say+act next=verb-base frame=before -0.67
kinds=say+act next=verb-ing frame=before -0.43
kinds=say+act next=verb-ing frame=quoted 0.16
kinds=say+act next=verb-participle frame=bare -0.2
kinds=say+act next=verb-past frame=bare -1
kinds=say+act next=verb-past frame=before -0.71
kinds=say+act next=verb-past frame=quoted -0.62
kinds=say+act next=verb-s frame=bare -0.34
kinds=say+act next=verb-s frame=before -0.67
kinds=say+act next=verb-s frame=later-that -0.28
kinds=say+act next=when frame=bare -0.6
kinds=say+act next=why frame=bare 0.24
kinds=say+act next=why frame=quoted -0.26
kinds=say+act next=with frame=adverbial -1.12
kinds=say+act next=with frame=bare -0.77
kinds=say+act next=with frame=before 0.07
kinds=say+act next=with frame=preposition -0.56
kinds=say+act+attitude form=base aux= -0.07
kinds=say+act+attitude form=base aux=modal -0.46
kinds=say+act+attitude form=base aux=to 0.32
kinds=say+act+attitude form=ing aux= -0.2
kinds=say+act+attitude form=past aux= 0.34
kinds=say+act+attitude form=past aux=have -0.26
kinds=say+act+attitude form=s aux= 0.11
kinds=say+act+attitude frame=adverbial -0.23
kinds=say+act+attitude frame=around -0.27
kinds=say+act+attitude frame=bare 0.05
kinds=say+act+attitude frame=before -0.13
kinds=say+act+attitude frame=colon -0.19
kinds=say+act+attitude frame=later-that -0.25
kinds=say+act+attitude frame=preposition 0.09
kinds=say+act+attitude frame=that 0.18
kinds=say+act+attitude next=, frame=around 0.11
kinds=say+act+attitude next=, frame=before 0.15
kinds=say+act+attitude next=day frame=adverbial 0.33
kinds=say+act+attitude next=day frame=bare -0.48
kinds=say+act+attitude next=determiner frame=bare 0.07
kinds=say+act+attitude next=determiner frame=before -0.57
kinds=say+act+attitude next=function frame=bare -0.9
kinds=say+act+attitude next=name frame=bare 0.15
kinds=say+act+attitude next=name frame=quoted -0.72
kinds=say+act+attitude next=noun frame=bare -0.15
kinds=say+act+attitude next=on frame=adverbial 0.05
kinds=say+act+attitude next=on frame=bare 0.19
kinds=say+act+attitude next=on frame=preposition 0.13
kinds=say+act+attitude next=possessive frame=bare 0.09
kinds=say+act+attitude next=pronoun frame=bare -0.3
kinds=say+act+attitude next=that frame=around -0.45
kinds=say+act+attitude next=that frame=before -0.67
kinds=say+act+attitude next=that frame=that 0.18
kinds=say+act+attitude next=to frame=adverbial -1.04
kinds=say+act+attitude next=to frame=around -0.52
kinds=say+act+attitude next=to frame=bare 0.24
kinds=say+act+attitude next=to frame=before -0.93
kinds=say+act+attitude next=to frame=later-that -0.53
kinds=say+act+attitude next=to frame=preposition 0.18
kinds=say+act+attitude next=to frame=quoted 0.25
kinds=say+act+attitude next=with frame=adverbial 0.15
kinds=say+act+attitude next=with frame=bare -0.76
kinds=say+act+show form=base aux= -0.39
kinds=say+act+show form=base aux=to -0.48
kinds=say+act+show form=ing aux= 0.17
kinds=say+act+show form=past aux=be -0.79
kinds=say+act+show form=past aux=have 0.36
kinds=say+act+show form=s aux= -0.28
kinds=say+act+show frame=adverbial -0.31
kinds=say+act+show frame=around -0.66
kinds=say+act+show frame=bare 0.23
kinds=say+act+show frame=before -0.89
kinds=say+act+show frame=comma -0.5
kinds=say+act+show frame=later-that -0.84
kinds=say+act+show frame=preposition -0.74
kinds=say+act+show frame=quoted -0.06
kinds=say+act+show frame=that 0.38
kinds=say+act+show next=, frame=comma -0.5
kinds=say+act+show next=determiner frame=bare 0.3
kinds=say+act+show next=determiner frame=before -0.43
kinds=say+act+show next=determiner frame=later-that -0.38
kinds=say+act+show next=determiner frame=quoted -0.64
kinds=say+act+show next=function frame=bare -0.26
kinds=say+act+show next=function frame=preposition -0.39
kinds=say+act+show next=noun frame=bare 0.09
kinds=say+act+show next=noun frame=later-that -0.52
kinds=say+act+show next=possessive frame=bare 0.37
kinds=say+act+show next=quoted frame=quoted 0.6
kinds=say+act+show next=that frame=that 0.38
kinds=say+act+show next=to frame=bare -0.55
kinds=say+act+show next=verb-s frame=bare 0.49
kinds=say+attitude form=base aux= 0.5
kinds=say+attitude form=base aux=be -0.24
kinds=say+attitude form=base aux=do -0.46
kinds=say+attitude form=base aux=modal -0.25
kinds=say+attitude form=base aux=to -0.4
kinds=say+attitude form=ing aux= 0.11
kinds=say+attitude form=ing aux=be 0.48
kinds=say+attitude form=past aux= -0.24
kinds=say+attitude form=past aux=have 0.13
kinds=say+attitude form=past aux=modal -0.55
kinds=say+attitude form=s aux= -0.35
kinds=say+attitude frame=adverbial -0.21
kinds=say+attitude frame=bare 0.06
kinds=say+attitude frame=colon -0.72
kinds=say+attitude frame=comma -0.31
kinds=say+attitude frame=later-that -0.4
kinds=say+attitude frame=quoted -0.43
kinds=say+attitude frame=that 0.05
kinds=say+attitude next=, frame=around 0.23
kinds=say+attitude next=, frame=before -0.27
kinds=say+attitude next=, frame=comma -0.31
kinds=say+attitude next=. frame=before 0.54
kinds=say+attitude next=about frame=bare -0.65
kinds=say+attitude next=about frame=preposition 0.68
kinds=say+attitude next=at frame=bare -0.6
kinds=say+attitude next=at frame=preposition -0.51
kinds=say+attitude next=by frame=adverbial -0.61
kinds=say+attitude next=by frame=bare -0.54
kinds=say+attitude next=by frame=preposition -0.59
kinds=say+attitude next=determiner frame=later-that -0.73
kinds=say+attitude next=function frame=adverbial -0.74
kinds=say+attitude next=function frame=bare -0.77
kinds=say+attitude next=function frame=preposition 0.23
kinds=say+attitude next=how frame=bare 0.05
kinds=say+attitude next=if frame=bare 0.32
kinds=say+attitude next=in frame=bare -0.67
kinds=say+attitude next=name frame=bare 0.14
kinds=say+attitude next=name frame=quoted -0.38
kinds=say+attitude next=not frame=bare 0.2
kinds=say+attitude next=noun frame=bare 0.1
kinds=say+attitude next=on frame=adverbial 0.05
kinds=say+attitude next=on frame=bare -0.34
kinds=say+attitude next=possessive frame=bare -0.08
kinds=say+attitude next=pronoun frame=bare 0.38
kinds=say+attitude next=that frame=around -0.65
kinds=say+attitude next=that frame=before -0.64
kinds=say+attitude next=that frame=that 0.05
kinds=say+attitude next=to frame=adverbial -1.07
kinds=say+attitude next=to frame=bare 0.08
kinds=say+attitude next=to frame=before -0.08
kinds=say+attitude next=to frame=preposition -0.2
kinds=say+attitude next=verb-ing frame=bare 0.13
kinds=say+attitude next=what frame=bare 0.54
kinds=say+attitude next=whether frame=bare 0.06
kinds=say+attitude next=who frame=bare -0.69
kinds=say+attitude next=with frame=bare -0.64
kinds=say+attitude next=with frame=preposition 0.26
kinds=say+show form=base aux= -0.16
kinds=say+show form=base aux=be -0.68
kinds=say+show form=base aux=do 0.31
kinds=say+show form=base aux=modal -0.29
kinds=say+show form=ing aux=be 0.49
kinds=say+show form=past aux=be -0.5
kinds=say+show form=past aux=modal -0.42
kinds=say+show form=s aux=to -0.8
kinds=say+show frame=adverbial -0.1
kinds=say+show frame=around 0.06
kinds=say+show frame=before 0.09
kinds=say+show frame=colon -0.28
kinds=say+show frame=later-that -0.09
kinds=say+show frame=preposition -0.32
kinds=say+show frame=quoted -0.29
kinds=say+show frame=that 0.2
kinds=say+show next=, frame=around 0.88
kinds=say+show next=, frame=before -0.45
kinds=say+show next=- frame=before 0.29
kinds=say+show next=- frame=later-that -0.54
kinds=say+show next=. frame=before 0.83
kinds=say+show next=: frame=around -0.1
kinds=say+show next=: frame=before -1.07
kinds=say+show next=: frame=colon 0.55
kinds=say+show next=about frame=adverbial -0.15
kinds=say+show next=about frame=bare -0.78
kinds=say+show next=about frame=before 0.08
kinds=say+show next=about frame=preposition 0.36
kinds=say+show next=adverb frame=around -0.35
kinds=say+show next=adverb frame=bare -0.52
kinds=say+show next=adverb frame=before -0.09
kinds=say+show next=adverb frame=later-that 0.72
kinds=say+show next=adverb frame=quoted 0.07
kinds=say+show next=after frame=adverbial -0.55
kinds=say+show next=after frame=bare -0.71
kinds=say+show next=after frame=before 0.72
kinds=say+show next=after frame=preposition -0.93
kinds=say+show next=and frame=bare -0.56
kinds=say+show next=and frame=before -0.11
kinds=say+show next=and frame=later-that -0.7
kinds=say+show next=and frame=quoted -0.3
kinds=say+show next=as frame=adverbial -0.82
kinds=say+show next=as frame=bare -0.76
kinds=say+show next=as frame=before 0.17
kinds=say+show next=as frame=preposition -0.7
kinds=say+show next=at frame=adverbial -0.43
kinds=say+show next=at frame=bare -0.53
kinds=say+show next=at frame=before 0.48
kinds=say+show next=at frame=later-that 0.24
kinds=say+show next=by frame=adverbial 0.16
kinds=say+show next=by frame=bare -1.01
kinds=say+show next=by frame=before -0.23
kinds=say+show next=by frame=preposition -0.97
kinds=say+show next=day frame=adverbial 0.26
kinds=say+show next=day frame=around -0.39
kinds=say+show next=day frame=bare -0.82
kinds=say+show next=day frame=before 0.61
kinds=say+show next=day frame=later-that 0.33
kinds=say+show next=day frame=quoted -0.55
kinds=say+show next=determiner frame=around -0.24
kinds=say+show next=determiner frame=bare 0.56
kinds=say+show next=determiner frame=before -0.43
kinds=say+show next=determiner frame=colon -0.54
kinds=say+show next=determiner frame=later-that -1.67
kinds=say+show next=determiner frame=quoted -0.51
kinds=say+show next=for frame=adverbial 0.38
kinds=say+show next=for frame=bare -0.37
kinds=say+show next=for frame=preposition 0.35
kinds=say+show next=from frame=adverbial -0.56
kinds=say+show next=from frame=bare -0.83
kinds=say+show next=from frame=before 0.44
kinds=say+show next=from frame=preposition -0.74
kinds=say+show next=function frame=adverbial -0.64
kinds=say+show next=function frame=around -0.13
kinds=say+show next=function frame=bare -0.47
kinds=say+show next=function frame=before 0.25
kinds=say+show next=function frame=colon -0.54
kinds=say+show next=function frame=later-that 0.77
kinds=say+show next=function frame=preposition -1.57
kinds=say+show next=function frame=quoted -0.2
kinds=say+show next=if frame=bare 0.53
kinds=say+show next=in frame=adverbial -0.25
kinds=say+show next=in frame=around 0.12
kinds=say+show next=in frame=bare -0.9
kinds=say+show next=in frame=before 0.54
kinds=say+show next=in frame=colon 0.75
kinds=say+show next=in frame=later-that 0.43
kinds=say+show next=in frame=preposition -0.53
kinds=say+show next=it frame=around -0.83
kinds=say+show next=it frame=bare 0.61
kinds=say+show next=it frame=before -1.12
kinds=say+show next=it frame=later-that -1.03
kinds=say+show next=it frame=quoted -0.82
kinds=say+show next=name frame=around -0.74
kinds=say+show next=name frame=bare 0.21
kinds=say+show next=name frame=before 0.2
kinds=say+show next=name frame=colon -0.61
kinds=say+show next=name frame=later-that -1.41
kinds=say+show next=name frame=quoted -0.79
kinds=say+show next=noun frame=around -0.79
kinds=say+show next=noun frame=bare 0.28
kinds=say+show next=noun frame=before -0.51
kinds=say+show next=noun frame=colon -0.54
kinds=say+show next=noun frame=later-that -1.27
kinds=say+show next=noun frame=quoted -1.56
kinds=say+show next=number frame=bare 0.31
kinds=say+show next=of frame=adverbial -0.37
kinds=say+show next=of frame=around 0.22
kinds=say+show next=of frame=bare -0.46
kinds=say+show next=of frame=before 0.05
kinds=say+show next=of frame=colon -0.13
kinds=say+show next=of frame=preposition -0.1
kinds=say+show next=of frame=quoted -0.61
kinds=say+show next=on frame=adverbial 0.2
kinds=say+show next=on frame=around -0.37
kinds=say+show next=on frame=bare -0.91
kinds=say+show next=on frame=before 0.36
kinds=say+show next=on frame=later-that 0.23
kinds=say+show next=on frame=preposition -0.54
kinds=say+show next=on frame=quoted 0.41
kinds=say+show next=possessive frame=around -0.39
kinds=say+show next=possessive frame=bare 0.8
kinds=say+show next=possessive frame=before -1
kinds=say+show next=possessive frame=later-that -1.02
kinds=say+show next=possessive frame=quoted -0.47
kinds=say+show next=pronoun frame=around -1.59
kinds=say+show next=pronoun frame=bare 0.56
kinds=say+show next=pronoun frame=before -1.24
kinds=say+show next=pronoun frame=colon -0.7
kinds=say+show next=pronoun frame=later-that -0.78
kinds=say+show next=pronoun frame=quoted -0.58
kinds=say+show next=quoted frame=around -0.1
kinds=say+show next=quoted frame=before -0.69
kinds=say+show next=quoted frame=quoted 1.07
kinds=say+show next=that frame=around -1.46
kinds=say+show next=that frame=before -1.6
kinds=say+show next=that frame=that 0.2
kinds=say+show next=there frame=bare 0.67
kinds=say+show next=there frame=before -0.89
kinds=say+show next=there frame=quoted -0.91
kinds=say+show next=to frame=adverbial -0.25
kinds=say+show next=to frame=bare -0.75
kinds=say+show next=to frame=before 0.85
kinds=say+show next=to frame=later-that -0.66
kinds=say+show next=to frame=preposition -0.3
kinds=say+show next=to frame=quoted -0.66
kinds=say+show next=verb-base frame=adverbial -0.5
kinds=say+show next=verb-base frame=around -0.53
kinds=say+show next=verb-base frame=bare -0.21
kinds=say+show next=verb-base frame=before 0.05
kinds=say+show next=verb-base frame=later-that -0.59
kinds=say+show next=verb-base frame=preposition -0.68
kinds=say+show next=verb-base frame=quoted -0.46
kinds=say+show next=verb-ing frame=adverbial 0.09
kinds=say+show next=verb-ing frame=bare 0.41
kinds=say+show next=verb-ing frame=before -0.22
kinds=say+show next=verb-ing frame=preposition -0.51
kinds=say+show next=verb-past frame=bare -0.44
kinds=say+show next=verb-past frame=before -0.25
kinds=say+show next=verb-past frame=later-that -0.63
kinds=say+show next=verb-past frame=quoted -0.37
kinds=say+show next=verb-s frame=bare 0.08
kinds=say+show next=verb-s frame=before -0.41
kinds=say+show next=what frame=bare 0.11
kinds=say+show next=when frame=bare -0.3
kinds=say+show next=when frame=before 0.16
kinds=say+show next=whether frame=bare -0.28
kinds=say+show next=who frame=bare 0.27
kinds=say+show next=with frame=adverbial -0.92
kinds=say+show next=with frame=bare -0.76
kinds=say+show next=with frame=before 0.69
kinds=say+show next=with frame=preposition -0.92
kinds=say+show+attitude form=base aux= 0.24
kinds=say+show+attitude form=ing aux= -0.05
kinds=say+show+attitude form=past aux= -0.08
kinds=say+show+attitude form=past aux=have -0.22
kinds=say+show+attitude form=past aux=modal -0.92
kinds=say+show+attitude form=past aux=to -0.96
kinds=say+show+attitude form=s aux= 0.32
kinds=say+show+attitude frame=adverbial -0.28
kinds=say+show+attitude frame=around 0.32
kinds=say+show+attitude frame=bare -0.38
kinds=say+show+attitude frame=before 0.1
kinds=say+show+attitude frame=colon 0.09
kinds=say+show+attitude frame=comma -0.05
kinds=say+show+attitude frame=later-that 0.16
kinds=say+show+attitude frame=preposition -0.42
kinds=say+show+attitude frame=quoted 0.1
kinds=say+show+attitude frame=that 0.08
kinds=say+show+attitude next=, frame=around 0.51
kinds=say+show+attitude next=, frame=before -0.56
kinds=say+show+attitude next=, frame=comma -0.05
kinds=say+show+attitude next=. frame=before 0.21
kinds=say+show+attitude next=: frame=colon 0.09
kinds=say+show+attitude next=determiner frame=bare -0.12
kinds=say+show+attitude next=determiner frame=before 0.62
kinds=say+show+attitude next=function frame=bare -0.59
kinds=say+show+attitude next=in frame=adverbial 0.2
kinds=say+show+attitude next=in frame=bare -0.62
kinds=say+show+attitude next=in frame=preposition -0.52
kinds=say+show+attitude next=name frame=bare 0.12
kinds=say+show+attitude next=noun frame=bare 0.13
kinds=say+show+attitude next=pronoun frame=bare -0.06
kinds=say+show+attitude next=quoted frame=quoted 0.26
kinds=say+show+attitude next=that frame=around -0.33
kinds=say+show+attitude next=that frame=before -0.47
kinds=say+show+attitude next=that frame=that 0.08
kinds=say+tell form=base aux=be -0.44
kinds=say+tell form=past aux= 0.25
kinds=say+tell form=s aux= -0.76
kinds=say+tell form=s aux=be -0.69
kinds=say+tell frame=adverbial -0.28
kinds=say+tell frame=around -0.67
kinds=say+tell frame=bare -0.35
kinds=say+tell frame=before -0.72
kinds=say+tell frame=colon 0.06
kinds=say+tell frame=comma -0.65
kinds=say+tell frame=later-that -0.44
kinds=say+tell frame=preposition -0.22
kinds=say+tell frame=that 0.08
kinds=say+tell next=, frame=comma -0.65
kinds=say+tell next=and frame=bare -0.3
kinds=say+tell next=as frame=bare -0.38
kinds=say+tell next=as frame=preposition -0.44
kinds=say+tell next=by frame=bare -0.21
kinds=say+tell next=by frame=preposition -0.19
kinds=say+tell next=determiner frame=bare 0.31
kinds=say+tell next=determiner frame=hearer -0.17
kinds=say+tell next=for frame=bare -0.53
kinds=say+tell next=for frame=preposition -0.48
kinds=say+tell next=from frame=adverbial -0.72
kinds=say+tell next=from frame=bare -0.35
kinds=say+tell next=from frame=preposition -0.42
kinds=say+tell next=function frame=bare -0.2
kinds=say+tell next=function frame=hearer 0.13
kinds=say+tell next=function frame=preposition 0.29
kinds=say+tell next=function frame=quoted -0.38
kinds=say+tell next=in frame=adverbial -0.38
kinds=say+tell next=in frame=bare -0.2
kinds=say+tell next=in frame=preposition -0.48
kinds=say+tell next=name frame=bare -0.75
kinds=say+tell next=name frame=hearer 0.05
kinds=say+tell next=noun frame=around -0.23
kinds=say+tell next=noun frame=bare -1.03
kinds=say+tell next=noun frame=before -0.25
kinds=say+tell next=noun frame=colon 0.08
kinds=say+tell next=noun frame=hearer -1.31
kinds=say+tell next=noun frame=later-that -0.78
kinds=say+tell next=noun frame=quoted -0.81
kinds=say+tell next=on frame=bare -0.45
kinds=say+tell next=on frame=preposition -0.44
kinds=say+tell next=that frame=that 0.08
kinds=say+tell next=to frame=adverbial 0.22
kinds=say+tell next=to frame=bare -0.96
kinds=say+tell next=to frame=preposition -0.66
kinds=say+tell next=verb-base frame=bare -0.79
kinds=say+tell next=verb-base frame=hearer -0.18
kinds=say+tell next=verb-base frame=later-that -0.49
kinds=say+tell next=verb-base frame=quoted -0.38
kinds=say+tell next=verb-ing frame=bare -0.72
kinds=say+tell next=verb-ing frame=hearer -0.23
kinds=say+tell next=verb-past frame=bare -0.62
kinds=say+tell next=verb-past frame=hearer -0.87
kinds=say+tell next=verb-past frame=later-that -0.39
kinds=say+tell next=verb-s frame=bare -0.72
kinds=say+tell next=verb-s frame=hearer -1.03
kinds=say+tell+act form=base aux=modal 0.12
kinds=say+tell+act form=base aux=to -0.79
kinds=say+tell+act form=ing aux=be 0.16
kinds=say+tell+act form=ing aux=have -0.58
kinds=say+tell+act form=past aux= -0.17
kinds=say+tell+act form=past aux=be 0.3
kinds=say+tell+act form=past aux=have 0.15
kinds=say+tell+act form=s aux= 0.14
kinds=say+tell+act frame=around -0.2
kinds=say+tell+act frame=bare 0.09
kinds=say+tell+act frame=before -0.17
kinds=say+tell+act frame=colon -0.46
kinds=say+tell+act frame=comma 0.12
kinds=say+tell+act frame=later-that -0.11
kinds=say+tell+act frame=preposition -0.18
kinds=say+tell+act frame=quoted -0.09
kinds=say+tell+act frame=that 0.61
kinds=say+tell+act next=, frame=around 0.29
kinds=say+tell+act next=, frame=before -0.45
kinds=say+tell+act next=, frame=comma 0.12
kinds=say+tell+act next=. frame=before 0.38
kinds=say+tell+act next=about frame=adverbial -1.43
kinds=say+tell+act next=about frame=bare -0.32
kinds=say+tell+act next=about frame=before -0.53
kinds=say+tell+act next=about frame=later-that -0.51
kinds=say+tell+act next=about frame=quoted 0.14
kinds=say+tell+act next=adverb frame=bare -0.15
kinds=say+tell+act next=adverb frame=hearer -0.1
kinds=say+tell+act next=by frame=adverbial 0.47
kinds=say+tell+act next=by frame=bare -0.86
kinds=say+tell+act next=by frame=preposition -0.96
kinds=say+tell+act next=by frame=quoted 0.05
kinds=say+tell+act next=day frame=bare -0.58
kinds=say+tell+act next=day frame=hearer -0.73
kinds=say+tell+act next=determiner frame=around -0.22
kinds=say+tell+act next=determiner frame=bare -0.13
kinds=say+tell+act next=determiner frame=before -0.26
kinds=say+tell+act next=determiner frame=hearer -0.41
kinds=say+tell+act next=determiner frame=later-that -0.69
kinds=say+tell+act next=determiner frame=quoted -0.16
kinds=say+tell+act next=for frame=adverbial -1.13
kinds=say+tell+act next=for frame=bare 0.21
kinds=say+tell+act next=for frame=before -0.33
kinds=say+tell+act next=for frame=preposition 0.4
kinds=say+tell+act next=for frame=quoted -0.5
kinds=say+tell+act next=function frame=adverbial 0.17
kinds=say+tell+act next=function frame=bare -0.09
kinds=say+tell+act next=function frame=before 0.46
kinds=say+tell+act next=function frame=later-that 0.43
kinds=say+tell+act next=function frame=quoted -0.53
kinds=say+tell+act next=how frame=bare 0.57
kinds=say+tell+act next=if frame=bare 0.74
kinds=say+tell+act next=if frame=quoted -0.77
kinds=say+tell+act next=name frame=around -0.61
kinds=say+tell+act next=name frame=bare -0.24
kinds=say+tell+act next=name frame=before -0.33
kinds=say+tell+act next=name frame=hearer 0.12
kinds=say+tell+act next=name frame=later-that -0.17
kinds=say+tell+act next=name frame=quoted -0.92
kinds=say+tell+act next=noun frame=bare -0.18
kinds=say+tell+act next=noun frame=hearer -0.4
kinds=say+tell+act next=noun frame=quoted -0.7
kinds=say+tell+act next=of frame=adverbial -0.75
kinds=say+tell+act next=of frame=bare -0.27
kinds=say+tell+act next=of frame=preposition -0.37
kinds=say+tell+act next=on frame=adverbial 0.27
kinds=say+tell+act next=on frame=bare -0.6
kinds=say+tell+act next=on frame=preposition -0.68
kinds=say+tell+act next=possessive frame=bare -0.18
kinds=say+tell+act next=possessive frame=hearer 0.16
kinds=say+tell+act next=pronoun frame=bare -0.27
kinds=say+tell+act next=pronoun frame=hearer 0.1
kinds=say+tell+act next=that frame=that 0.61
kinds=say+tell+act next=to frame=adverbial -1.52
kinds=say+tell+act next=to frame=around -0.6
kinds=say+tell+act next=to frame=bare 0.18
kinds=say+tell+act next=to frame=before -0.4
kinds=say+tell+act next=to frame=later-that -0.94
kinds=say+tell+act next=to frame=preposition 0.31
kinds=say+tell+act next=to frame=quoted 0.4
kinds=say+tell+act next=verb-s frame=bare 0.11
kinds=say+tell+act next=what frame=bare 0.45
kinds=say+tell+act next=whether frame=bare 0.38
kinds=say+tell+act next=whether frame=later-that -0.8
kinds=say+tell+act next=whether frame=quoted -0.67
kinds=say+tell+act next=which frame=bare 0.3
kinds=say+tell+act next=who frame=bare 0.06
kinds=say+tell+act next=who frame=hearer 0.09
kinds=say+tell+act next=why frame=bare 0.5
kinds=say+tell+show form=base aux= 0.51
kinds=say+tell+show form=ing aux= -0.27
kinds=say+tell+show form=past aux= 0.18
kinds=say+tell+show frame=adverbial -0.2
kinds=say+tell+show frame=around -0.3
kinds=say+tell+show frame=bare -0.19
kinds=say+tell+show frame=before -0.23
kinds=say+tell+show frame=hearer 0.1
kinds=say+tell+show frame=later-that -0.17
kinds=say+tell+show frame=preposition 0.11
kinds=say+tell+show frame=quoted -0.05
kinds=say+tell+show frame=that 0.29
kinds=say+tell+show next=about frame=bare -0.43
kinds=say+tell+show next=function frame=adverbial -0.59
kinds=say+tell+show next=function frame=bare -0.29
kinds=say+tell+show next=function frame=preposition 0.39
kinds=say+tell+show next=of frame=adverbial -0.58
kinds=say+tell+show next=of frame=bare 0.49
kinds=say+tell+show next=of frame=preposition 0.22
kinds=say+tell+show next=that frame=around -0.24
kinds=say+tell+show next=that frame=before -0.35
kinds=say+tell+show next=that frame=that 0.29
kinds=show form=base aux= 0.25
kinds=show form=base aux=be -0.33
kinds=show form=base aux=do -0.55
kinds=show form=base aux=modal -0.58
kinds=show form=base aux=to -0.52
kinds=show form=ing aux= -0.48
kinds=show form=ing aux=be 0.37
kinds=show form=past aux= 0.09
kinds=show form=past aux=be -0.82
kinds=show form=past aux=have -0.38
kinds=show form=past aux=modal -0.72
kinds=show form=s aux= 0.07
kinds=show frame=around -0.82
kinds=show frame=bare -0.13
kinds=show frame=colon -0.86
kinds=show frame=comma -0.81
kinds=show frame=later-that -0.27
kinds=show frame=preposition -0.15
kinds=show frame=quoted -0.2
kinds=show frame=that -0.12
kinds=show next=, frame=comma -0.81
kinds=show next=. frame=before 0.52
kinds=show next=adverb frame=bare 0.19
kinds=show next=and frame=bare -0.42
kinds=show next=by frame=adverbial -0.77
kinds=show next=determiner frame=around -0.38
kinds=show next=determiner frame=bare -0.29
kinds=show next=determiner frame=before -0.98
kinds=show next=determiner frame=later-that -0.98
kinds=show next=determiner frame=quoted -0.49
kinds=show next=from frame=bare -0.47
kinds=show next=from frame=preposition -0.33
kinds=show next=function frame=adverbial 0.21
kinds=show next=function frame=bare -0.53
kinds=show next=function frame=before -0.74
kinds=show next=function frame=preposition -0.74
kinds=show next=in frame=adverbial -0.37
kinds=show next=in frame=bare -0.65
kinds=show next=in frame=preposition -1.11
kinds=show next=it frame=bare -0.06
kinds=show next=name frame=bare 0.25
kinds=show next=name frame=before -0.89
kinds=show next=name frame=quoted -0.57
kinds=show next=noun frame=bare -0.46
kinds=show next=noun frame=before 0.11
kinds=show next=noun frame=later-that 0.15
kinds=show next=noun frame=quoted -0.43
kinds=show next=number frame=bare 0.42
kinds=show next=on frame=adverbial -0.74
kinds=show next=on frame=bare 0.12
kinds=show next=on frame=preposition 0.21
kinds=show next=possessive frame=bare -0.24
kinds=show next=possessive frame=before -0.6
kinds=show next=pronoun frame=before -0.46
kinds=show next=quoted frame=quoted 0.32
kinds=show next=that frame=around -0.26
kinds=show next=that frame=before -0.95
kinds=show next=that frame=that -0.12
kinds=show next=to frame=bare -0.14
kinds=show next=to frame=before -0.62
kinds=show next=to frame=preposition 0.05
kinds=show next=verb-base frame=bare -0.55
kinds=show next=verb-ing frame=bare -0.73
kinds=show next=verb-ing frame=before -0.63
kinds=show next=verb-past frame=bare -0.8
kinds=show next=verb-s frame=bare 0.29
kinds=tell form=base aux= -0.23
kinds=tell form=base aux=be 0.09
kinds=tell form=base aux=do 0.45
kinds=tell form=base aux=modal -0.47
kinds=tell form=base aux=to -0.05
kinds=tell form=ing aux=be -0.33
kinds=tell form=past aux= -0.19
kinds=tell form=past aux=be 0.19
kinds=tell form=past aux=have 0.14
kinds=tell form=s aux= 0.22
kinds=tell frame=adverbial -0.62
kinds=tell frame=around 0.12
kinds=tell frame=bare -0.44
kinds=tell frame=before 0.2
kinds=tell frame=colon 0.25
kinds=tell frame=comma -0.65
kinds=tell frame=later-that 0.26
kinds=tell frame=preposition -0.22
kinds=tell frame=that -0.13
kinds=tell next=, frame=comma -0.65
kinds=tell next=and frame=bare -0.33
kinds=tell next=by frame=adverbial -0.5
kinds=tell next=by frame=bare -0.57
kinds=tell next=by frame=preposition -0.55
kinds=tell next=determiner frame=around -0.29
kinds=tell next=determiner frame=bare -0.43
kinds=tell next=determiner frame=before 0.61
kinds=tell next=determiner frame=later-that 0.29
kinds=tell next=determiner frame=quoted 0.09
kinds=tell next=function frame=bare 0.22
kinds=tell next=function frame=hearer -0.28
kinds=tell next=function frame=quoted -0.72
kinds=tell next=name frame=around 0.09
kinds=tell next=name frame=bare -0.43
kinds=tell next=name frame=before -0.11
kinds=tell next=name frame=colon 0.65
kinds=tell next=name frame=hearer -0.06
kinds=tell next=name frame=later-that 0.11
kinds=tell next=name frame=quoted 0.5
kinds=tell next=noun frame=around 0.06
kinds=tell next=noun frame=bare -1.16
kinds=tell next=noun frame=before -0.13
kinds=tell next=noun frame=hearer 0.24
kinds=tell next=noun frame=later-that 0.61
kinds=tell next=noun frame=quoted -0.15
kinds=tell next=of frame=adverbial -0.72
kinds=tell next=of frame=bare 0.38
kinds=tell next=of frame=preposition 0.16
kinds=tell next=on frame=adverbial -0.58
kinds=tell next=on frame=bare 0.17
kinds=tell next=on frame=preposition 0.06
kinds=tell next=possessive frame=around -0.62
kinds=tell next=possessive frame=bare -0.17
kinds=tell next=possessive frame=before 0.36
kinds=tell next=possessive frame=hearer -0.32
kinds=tell next=possessive frame=quoted 0.36
kinds=tell next=pronoun frame=bare 0.23
kinds=tell next=quoted frame=quoted -0.66
kinds=tell next=that frame=that -0.13
kinds=tell next=to frame=adverbial -0.08
kinds=tell next=to frame=bare -0.2
kinds=tell next=verb-base frame=bare -0.19
kinds=tell next=verb-base frame=hearer 0.24
kinds=tell next=verb-ing frame=bare -0.57
kinds=tell+act form=base aux= -0.55
kinds=tell+act form=past aux= 0.29
kinds=tell+act form=past aux=have -0.25
kinds=tell+act form=s aux= -0.31
kinds=tell+act frame=adverbial -0.68
kinds=tell+act frame=around -0.48
kinds=tell+act frame=bare 0.11
kinds=tell+act frame=before -0.75
kinds=tell+act frame=comma -0.41
kinds=tell+act frame=hearer -0.39
kinds=tell+act frame=later-that -0.43
kinds=tell+act frame=preposition 0.09
kinds=tell+act frame=quoted -0.51
kinds=tell+act next=, frame=comma -0.41
kinds=tell+act next=determiner frame=bare 0.32
kinds=tell+act next=determiner frame=before -0.47
kinds=tell+act next=determiner frame=hearer -0.79
kinds=tell+act next=function frame=bare -0.06
kinds=tell+act next=noun frame=bare -0.37
kinds=tell+act next=noun frame=hearer -0.42
kinds=tell+act next=to frame=adverbial -0.46
kinds=tell+act next=to frame=bare -0.17
kinds=tell+act next=to frame=preposition -0.64
kinds=tell+act next=verb-past frame=bare -0.71
kinds=tell+act next=verb-past frame=hearer -0.46
kinds=tell+attitude form=base aux= 0.17
kinds=tell+attitude form=base aux=modal -1.01
kinds=tell+attitude form=base aux=to 0.16
kinds=tell+attitude form=ing aux= -0.35
kinds=tell+attitude form=past aux= -0.5
kinds=tell+attitude form=past aux=be 0.22
kinds=tell+attitude frame=before -0.55
kinds=tell+attitude frame=hearer -0.11
kinds=tell+attitude next=determiner frame=bare 0.17
kinds=tell+attitude next=determiner frame=hearer -0.38
kinds=tell+attitude next=function frame=bare 0.21
kinds=tell+attitude next=name frame=bare -0.52
kinds=tell+attitude next=name frame=hearer 0.09
kinds=tell+attitude next=noun frame=bare -0.17
kinds=tell+attitude next=noun frame=hearer -0.89
kinds=tell+attitude next=possessive frame=bare -0.57
kinds=tell+attitude next=possessive frame=hearer -0.33
kinds=tell+attitude next=pronoun frame=bare -0.24
kinds=tell+attitude next=pronoun frame=hearer 0.26
kinds=tell+show form=base aux= 0.16
kinds=tell+show form=base aux=be -0.54
kinds=tell+show form=base aux=do -0.12
kinds=tell+show form=base aux=modal -0.07
kinds=tell+show form=base aux=to -0.29
kinds=tell+show form=ing aux= -0.1
kinds=tell+show form=ing aux=be 0.17
kinds=tell+show form=participle aux=be -0.25
kinds=tell+show form=participle aux=have 0.16
kinds=tell+show form=past aux= -0.07
kinds=tell+show form=s aux= 0.17
kinds=tell+show frame=adverbial -0.36
kinds=tell+show frame=around -0.24
kinds=tell+show frame=colon -0.24
kinds=tell+show frame=comma -0.16
kinds=tell+show frame=hearer -0.1
kinds=tell+show frame=later-that -0.06
kinds=tell+show frame=preposition -0.36
kinds=tell+show frame=quoted -0.91
kinds=tell+show next=, frame=around 0.06
kinds=tell+show next=, frame=before -0.26
kinds=tell+show next=, frame=comma -0.16
kinds=tell+show next=. frame=before 0.87
kinds=tell+show next=and frame=bare -0.49
kinds=tell+show next=as frame=preposition 0.23
kinds=tell+show next=determiner frame=bare 0.11
kinds=tell+show next=determiner frame=before -0.68
kinds=tell+show next=determiner frame=hearer -1.08
kinds=tell+show next=determiner frame=quoted -0.45
kinds=tell+show next=function frame=bare -0.14
kinds=tell+show next=function frame=before -0.7
kinds=tell+show next=function frame=hearer 0.21
kinds=tell+show next=function frame=preposition -1.02
kinds=tell+show next=function frame=quoted -0.27
kinds=tell+show next=how frame=bare -0.22
kinds=tell+show next=in frame=adverbial -0.46
kinds=tell+show next=in frame=bare -0.53
kinds=tell+show next=in frame=preposition -0.35
kinds=tell+show next=it frame=bare -0.07
kinds=tell+show next=name frame=bare 0.55
kinds=tell+show next=name frame=before -0.98
kinds=tell+show next=name frame=hearer -1.22
kinds=tell+show next=noun frame=bare 0.1
kinds=tell+show next=noun frame=before -0.91
kinds=tell+show next=noun frame=hearer -0.4
kinds=tell+show next=of frame=adverbial -0.42
kinds=tell+show next=of frame=bare -0.42
kinds=tell+show next=of frame=preposition -0.24
kinds=tell+show next=on frame=adverbial -0.46
kinds=tell+show next=on frame=bare -0.58
kinds=tell+show next=on frame=preposition -0.55
kinds=tell+show next=possessive frame=bare -0.19
kinds=tell+show next=possessive frame=hearer 0.41
kinds=tell+show next=pronoun frame=bare -0.06
kinds=tell+show next=pronoun frame=hearer 0.59
kinds=tell+show next=quoted frame=around -0.43
kinds=tell+show next=quoted frame=before -0.49
kinds=tell+show next=quoted frame=quoted -0.46
kinds=tell+show next=that frame=around -0.47
kinds=tell+show next=that frame=before -0.97
kinds=tell+show next=to frame=adverbial 0.13
kinds=tell+show next=to frame=bare -0.19
kinds=tell+show next=verb-base frame=bare -0.82
kinds=tell+show next=verb-base frame=hearer -0.69
kinds=tell+show next=verb-past frame=bare -0.48
kinds=tell+show next=verb-past frame=hearer -0.56
kinds=tell+show next=verb-s frame=bare -0.57
kinds=tell+show next=with frame=bare -0.36
kinds=tell+show next=with frame=preposition -0.31
length=1-2 frame=adverbial 0.12
length=1-2 frame=around 0.73
length=1-2 frame=bare -0.28
length=1-2 frame=before -0.09
length=1-2 frame=colon 0.25
length=1-2 frame=comma 0.24
length=1-2 frame=hearer -0.09
length=1-2 frame=later-that -0.51
length=1-2 frame=preposition -0.22
length=1-2 frame=quoted -0.28
length=1-2 frame=that -0.13
length=1-2 kinds=act -0.05
length=1-2 kinds=act+attitude 0.26
length=1-2 kinds=act+show -0.22
length=1-2 kinds=attitude -0.06
length=1-2 kinds=phrase -0.61
length=1-2 kinds=say 0.15
length=1-2 kinds=say+act 0.06
length=1-2 kinds=say+act+attitude -0.45
length=1-2 kinds=say+act+show -0.34
length=1-2 kinds=say+attitude -0.41
length=1-2 kinds=say+show+attitude 0.08
length=1-2 kinds=say+tell -0.07
length=1-2 kinds=say+tell+act -0.27
length=1-2 kinds=say+tell+show -0.46
length=1-2 kinds=show -0.55
length=1-2 kinds=tell 0.15
length=1-2 kinds=tell+act -0.76
length=1-2 kinds=tell+attitude -0.61
length=1-2 kinds=tell+show -0.2
length=12-39 frame=around -0.52
length=12-39 frame=bare 0.08
length=12-39 frame=before 0.23
length=12-39 frame=colon -0.53
length=12-39 frame=comma -0.17
length=12-39 frame=later-that 0.09
length=12-39 frame=preposition 0.07
length=12-39 frame=quoted 0.06
length=12-39 kinds=act -0.13
length=12-39 kinds=act+show -0.21
length=12-39 kinds=noun -0.16
length=12-39 kinds=phrase 0.57
length=12-39 kinds=say+act+attitude 0.06
length=12-39 kinds=say+act+show -0.14
length=12-39 kinds=say+attitude 0.07
length=12-39 kinds=say+show -0.09
length=12-39 kinds=say+tell 0.07
length=12-39 kinds=say+tell+show 0.15
length=12-39 kinds=show 0.05
length=12-39 kinds=tell -0.13
length=12-39 kinds=tell+attitude -0.08
length=3-5 frame=adverbial -0.43
length=3-5 frame=around -0.06
length=3-5 frame=before -0.74
length=3-5 frame=colon -0.49
length=3-5 frame=comma -0.56
length=3-5 frame=hearer -0.29
length=3-5 frame=later-that -0.49
length=3-5 frame=preposition 0.1
length=3-5 frame=quoted -0.11
length=3-5 frame=that 0.07
length=3-5 kinds=act -0.26
length=3-5 kinds=act+attitude -0.09
length=3-5 kinds=act+show -0.3
length=3-5 kinds=attitude -0.15
length=3-5 kinds=noun -0.11
length=3-5 kinds=phrase -0.67
length=3-5 kinds=say+act -0.1
length=3-5 kinds=say+act+attitude -0.48
length=3-5 kinds=say+act+show -0.26
length=3-5 kinds=say+attitude 0.16
length=3-5 kinds=say+show+attitude -0.17
length=3-5 kinds=say+tell -0.44
length=3-5 kinds=say+tell+show -0.45
length=3-5 kinds=show -0.52
length=3-5 kinds=tell -0.29
length=3-5 kinds=tell+act -1.28
length=3-5 kinds=tell+show -0.45
length=40+ frame=adverbial -0.06
length=40+ frame=before 0.18
length=40+ frame=colon -0.45
length=40+ frame=comma -0.71
length=40+ frame=hearer 0.34
length=40+ frame=later-that 0.3
length=40+ frame=preposition 0.06
length=40+ frame=quoted -0.28
length=40+ frame=that 0.22
length=40+ kinds=act+attitude -0.37
length=40+ kinds=act+show -0.11
length=40+ kinds=attitude -0.07
length=40+ kinds=noun 0.47
length=40+ kinds=phrase -0.06
length=40+ kinds=say -0.3
length=40+ kinds=say+act -0.08
length=40+ kinds=say+act+attitude 0.25
length=40+ kinds=say+show 0.09
length=40+ kinds=say+show+attitude 0.3
length=40+ kinds=say+tell -0.25
length=40+ kinds=say+tell+act 0.27
length=40+ kinds=tell 0.56
length=40+ kinds=tell+act 0.19
length=40+ kinds=tell+show 0.09
length=6-11 frame=adverbial -0.06
length=6-11 frame=around -0.64
length=6-11 frame=before -0.21
length=6-11 frame=colon 0.09
length=6-11 frame=comma -0.38
length=6-11 frame=hearer -0.14
length=6-11 frame=later-that -0.49
length=6-11 frame=quoted -0.26
length=6-11 kinds=act -0.08
length=6-11 kinds=act+attitude -0.34
length=6-11 kinds=act+show 0.13
length=6-11 kinds=noun -0.05
length=6-11 kinds=phrase 0.31
length=6-11 kinds=say+act 0.05
length=6-11 kinds=say+act+attitude 0.25
length=6-11 kinds=say+attitude -0.47
length=6-11 kinds=say+show -0.17
length=6-11 kinds=say+show+attitude -0.28
length=6-11 kinds=say+tell -0.4
length=6-11 kinds=say+tell+act 0.12
length=6-11 kinds=say+tell+show 0.33
length=6-11 kinds=show -0.21
length=6-11 kinds=tell -0.33
length=6-11 kinds=tell+act -0.44
length=6-11 kinds=tell+attitude -0.27
length=6-11 kinds=tell+show -0.17
negated -0.05
negated kinds=act -0.28
negated kinds=act+attitude -0.13
negated kinds=say -0.05
negated kinds=say+act 0.39
negated kinds=say+act+attitude -0.83
negated kinds=say+attitude -0.56
negated kinds=say+tell+act -0.56
negated kinds=show -0.49
negated kinds=tell+show -0.6
parted=' frame=before 0.19
parted=, frame=before -0.45
parted=- frame=around -0.94
parted=- frame=before -0.91
parted=determiner frame=around -0.17
parted=determiner frame=before 0.3
parted=it frame=before -0.06
parted=name frame=around -0.51
parted=name frame=before 0.39
parted=noun frame=around 0.31
parted=noun frame=before -0.12
parted=pronoun frame=around -0.35
parted=pronoun frame=before 0.28
parted=that frame=around -0.17
parted=that frame=before -0.77
parted=verb-base frame=before -0.35
parted=verb-ing frame=around -0.3
parted=verb-ing frame=before -0.77
parted=verb-past frame=before 0.51
parted=verb-s frame=around -0.59
parted=verb-s frame=before 0.5
parted=– frame=before -0.77
parted=— frame=around -1.08
parted=— frame=before -1.31
quoted=all frame=adverbial kinds=act 0.43
quoted=all frame=adverbial kinds=attitude -1
quoted=all frame=adverbial kinds=say 0.1
quoted=all frame=adverbial kinds=say+act 0.55
quoted=all frame=adverbial kinds=say+show -0.18
quoted=all frame=around kinds=say 0.82
quoted=all frame=around kinds=say+show 0.27
quoted=all frame=around kinds=tell 0.28
quoted=all frame=before kinds=act 0.16
quoted=all frame=before kinds=say 0.21
quoted=all frame=before kinds=say+act 0.44
quoted=all frame=before kinds=say+attitude 0.26
quoted=all frame=before kinds=say+show 0.27
quoted=all frame=before kinds=say+tell+act 0.54
quoted=all frame=before kinds=tell 1
quoted=all frame=colon kinds=act -0.09
quoted=all frame=colon kinds=act+attitude -0.11
quoted=all frame=colon kinds=attitude -0.2
quoted=all frame=colon kinds=noun 0.18
quoted=all frame=colon kinds=say 0.4
quoted=all frame=colon kinds=say+act 0.25
quoted=all frame=colon kinds=say+show 0.22
quoted=all frame=colon kinds=say+show+attitude 0.26
quoted=all frame=colon kinds=say+tell+act -0.6
quoted=all frame=colon kinds=tell 0.29
quoted=all frame=comma kinds=act -0.76
quoted=all frame=comma kinds=attitude 0.24
quoted=all frame=comma kinds=noun 0.26
quoted=all frame=comma kinds=phrase 0.4
quoted=all frame=comma kinds=say 0.32
quoted=all frame=comma kinds=say+act 0.58
quoted=all frame=comma kinds=say+show 0.18
quoted=all frame=comma kinds=say+show+attitude 0.08
quoted=all frame=comma kinds=say+tell+act 0.42
quoted=all frame=preposition kinds=act 0.21
quoted=all frame=preposition kinds=attitude -0.64
quoted=all frame=preposition kinds=say -0.18
quoted=all frame=quoted kinds=act -0.26
quoted=all frame=quoted kinds=act+attitude -0.43
quoted=all frame=quoted kinds=act+show -0.13
quoted=all frame=quoted kinds=attitude -0.36
quoted=all frame=quoted kinds=noun -0.14
quoted=all frame=quoted kinds=say+act -0.35
quoted=all frame=quoted kinds=say+act+attitude -0.67
quoted=all frame=quoted kinds=say+attitude -0.67
quoted=all frame=quoted kinds=say+show -0.49
quoted=all frame=quoted kinds=say+tell -0.2
quoted=all frame=quoted kinds=say+tell+act -0.18
quoted=all frame=quoted kinds=tell 0.26
quoted=all frame=quoted kinds=tell+show -0.62
quoted=none frame=adverbial kinds=act -0.3
quoted=none frame=adverbial kinds=act+attitude -0.32
quoted=none frame=adverbial kinds=act+show -0.56
quoted=none frame=adverbial kinds=attitude -0.13
quoted=none frame=adverbial kinds=noun -0.53
quoted=none frame=adverbial kinds=say -0.41
quoted=none frame=adverbial kinds=say+act -0.44
quoted=none frame=adverbial kinds=say+act+attitude -0.24
quoted=none frame=adverbial kinds=say+act+show -0.2
quoted=none frame=adverbial kinds=say+attitude -0.35
quoted=none frame=adverbial kinds=say+show -0.53
quoted=none frame=adverbial kinds=say+show+attitude -0.25
quoted=none frame=adverbial kinds=say+tell -1.31
quoted=none frame=adverbial kinds=say+tell+act 0.06
quoted=none frame=adverbial kinds=say+tell+show 0.09
quoted=none frame=adverbial kinds=tell -0.38
quoted=none frame=adverbial kinds=tell+act -0.67
quoted=none frame=adverbial kinds=tell+show -0.3
quoted=none frame=around kinds=act -0.6
quoted=none frame=around kinds=act+attitude -0.47
quoted=none frame=around kinds=act+show -0.39
quoted=none frame=around kinds=attitude -0.29
quoted=none frame=around kinds=phrase -0.27
quoted=none frame=around kinds=say 0.22
quoted=none frame=around kinds=say+act -0.2
quoted=none frame=around kinds=say+act+attitude 0.13
quoted=none frame=around kinds=say+act+show -0.35
quoted=none frame=around kinds=say+attitude -0.12
quoted=none frame=around kinds=say+show 0.66
quoted=none frame=around kinds=say+tell -0.53
quoted=none frame=around kinds=show -0.7
quoted=none frame=around kinds=tell 0.13
quoted=none frame=around kinds=tell+act -0.48
quoted=none frame=around kinds=tell+show -0.06
quoted=none frame=bare kinds=act -0.06
quoted=none frame=bare kinds=act+attitude 0.07
quoted=none frame=bare kinds=attitude 0.06
quoted=none frame=bare kinds=noun -0.14
quoted=none frame=bare kinds=say -0.3
quoted=none frame=bare kinds=say+act+attitude 0.05
quoted=none frame=bare kinds=say+act+show 0.09
quoted=none frame=bare kinds=say+attitude 0.13
quoted=none frame=bare kinds=say+show -0.14
quoted=none frame=bare kinds=say+show+attitude -0.26
quoted=none frame=bare kinds=say+tell -0.72
quoted=none frame=bare kinds=say+tell+act -0.09
quoted=none frame=bare kinds=say+tell+show -0.18
quoted=none frame=bare kinds=tell -0.27
quoted=none frame=bare kinds=tell+act 0.13
quoted=none frame=bare kinds=tell+attitude 0.15
quoted=none frame=bare kinds=tell+show 0.08
quoted=none frame=before kinds=act -0.56
quoted=none frame=before kinds=act+attitude -1.08
quoted=none frame=before kinds=act+show -0.92
quoted=none frame=before kinds=say -0.85
quoted=none frame=before kinds=say+act -0.86
quoted=none frame=before kinds=say+act+attitude -0.53
quoted=none frame=before kinds=say+act+show -0.92
quoted=none frame=before kinds=say+attitude -0.71
quoted=none frame=before kinds=say+show -0.57
quoted=none frame=before kinds=say+show+attitude 0.09
quoted=none frame=before kinds=say+tell -0.58
quoted=none frame=before kinds=say+tell+act -1.49
quoted=none frame=before kinds=say+tell+show -0.29
quoted=none frame=before kinds=show -0.22
quoted=none frame=before kinds=tell -0.43
quoted=none frame=before kinds=tell+act -0.71
quoted=none frame=before kinds=tell+attitude -0.55
quoted=none frame=before kinds=tell+show 0.13
quoted=none frame=colon kinds=act 0.12
quoted=none frame=colon kinds=act+attitude -0.29
quoted=none frame=colon kinds=act+show -0.7
quoted=none frame=colon kinds=attitude -0.33
quoted=none frame=colon kinds=noun -0.15
quoted=none frame=colon kinds=say -0.29
quoted=none frame=colon kinds=say+act -0.4
quoted=none frame=colon kinds=say+show -0.96
quoted=none frame=colon kinds=say+tell -0.73
quoted=none frame=colon kinds=say+tell+act -0.12
quoted=none frame=colon kinds=show -0.75
quoted=none frame=colon kinds=tell+show -0.66
quoted=none frame=comma kinds=act -0.73
quoted=none frame=comma kinds=act+attitude -0.82
quoted=none frame=comma kinds=act+show -0.56
quoted=none frame=comma kinds=attitude -0.18
quoted=none frame=comma kinds=noun -0.46
quoted=none frame=comma kinds=say -0.65
quoted=none frame=comma kinds=say+act -0.82
quoted=none frame=comma kinds=say+act+show -0.48
quoted=none frame=comma kinds=say+show -0.5
quoted=none frame=comma kinds=say+show+attitude -0.82
quoted=none frame=comma kinds=say+tell -0.55
quoted=none frame=comma kinds=say+tell+act -0.63
quoted=none frame=comma kinds=show -0.79
quoted=none frame=comma kinds=tell -0.56
quoted=none frame=comma kinds=tell+act -0.37
quoted=none frame=hearer kinds=say+tell -0.51
quoted=none frame=hearer kinds=say+tell+act -0.17
quoted=none frame=hearer kinds=tell -0.31
quoted=none frame=hearer kinds=tell+act -0.96
quoted=none frame=hearer kinds=tell+attitude -0.29
quoted=none frame=hearer kinds=tell+show -0.09
quoted=none frame=later-that kinds=act -0.14
quoted=none frame=later-that kinds=act+attitude -0.56
quoted=none frame=later-that kinds=act+show -0.8
quoted=none frame=later-that kinds=attitude -0.09
quoted=none frame=later-that kinds=noun -0.33
quoted=none frame=later-that kinds=say -0.2
quoted=none frame=later-that kinds=say+act -0.59
quoted=none frame=later-that kinds=say+act+attitude -0.21
quoted=none frame=later-that kinds=say+act+show -0.84
quoted=none frame=later-that kinds=say+attitude -0.27
quoted=none frame=later-that kinds=say+show -0.59
quoted=none frame=later-that kinds=say+tell -1.07
quoted=none frame=later-that kinds=show -0.24
quoted=none frame=later-that kinds=tell -0.36
quoted=none frame=later-that kinds=tell+act -0.43
quoted=none frame=later-that kinds=tell+show 0.05
quoted=none frame=preposition kinds=act+attitude 0.11
quoted=none frame=preposition kinds=act+show -0.22
quoted=none frame=preposition kinds=say -0.15
quoted=none frame=preposition kinds=say+act -0.07
quoted=none frame=preposition kinds=say+act+attitude 0.1
quoted=none frame=preposition kinds=say+act+show -0.71
quoted=none frame=preposition kinds=say+show -0.44
quoted=none frame=preposition kinds=say+show+attitude -0.37
quoted=none frame=preposition kinds=say+tell -0.36
quoted=none frame=preposition kinds=say+tell+act -0.12
quoted=none frame=preposition kinds=say+tell+show -0.14
quoted=none frame=preposition kinds=show -0.22
quoted=none frame=preposition kinds=tell -0.21
quoted=none frame=preposition kinds=tell+act 0.09
quoted=none frame=preposition kinds=tell+show -0.24
quoted=none frame=that kinds=act -0.27
quoted=none frame=that kinds=act+attitude 0.16
quoted=none frame=that kinds=attitude 0.06
quoted=none frame=that kinds=noun -0.42
quoted=none frame=that kinds=say -0.1
quoted=none frame=that kinds=say+act -0.14
quoted=none frame=that kinds=say+act+attitude 0.34
quoted=none frame=that kinds=say+attitude 0.19
quoted=none frame=that kinds=say+show 0.09
quoted=none frame=that kinds=say+show+attitude -0.07
quoted=none frame=that kinds=say+tell+act 0.5
quoted=none frame=that kinds=show -0.08
quoted=none frame=that kinds=tell -0.13
quoted=none frame=that kinds=tell+show 0.12
quoted=some frame=adverbial kinds=act -0.17
quoted=some frame=adverbial kinds=act+show -0.47
quoted=some frame=adverbial kinds=attitude -0.08
quoted=some frame=adverbial kinds=noun 0.23
quoted=some frame=adverbial kinds=say 0.24
quoted=some frame=adverbial kinds=say+act 0.37
quoted=some frame=adverbial kinds=say+act+attitude -0.09
quoted=some frame=adverbial kinds=say+attitude 0.12
quoted=some frame=adverbial kinds=say+show 0.32
quoted=some frame=adverbial kinds=say+tell -0.14
quoted=some frame=adverbial kinds=say+tell+act -0.45
quoted=some frame=adverbial kinds=say+tell+show -0.61
quoted=some frame=adverbial kinds=tell -0.75
quoted=some frame=around kinds=act -0.86
quoted=some frame=around kinds=act+attitude -0.55
quoted=some frame=around kinds=act+show -0.92
quoted=some frame=around kinds=attitude -0.32
quoted=some frame=around kinds=phrase 0.53
quoted=some frame=around kinds=say -0.78
quoted=some frame=around kinds=say+act -0.2
quoted=some frame=around kinds=say+act+attitude -0.71
quoted=some frame=around kinds=say+act+show -0.54
quoted=some frame=around kinds=say+attitude -0.93
quoted=some frame=around kinds=say+show -0.72
quoted=some frame=around kinds=say+show+attitude -0.76
quoted=some frame=around kinds=say+tell -0.44
quoted=some frame=around kinds=say+tell+act -0.32
quoted=some frame=around kinds=say+tell+show -0.72
quoted=some frame=around kinds=show -0.43
quoted=some frame=around kinds=tell -0.24
quoted=some frame=around kinds=tell+show -0.79
quoted=some frame=bare kinds=act 0.19
quoted=some frame=bare kinds=act+show 0.24
quoted=some frame=bare kinds=attitude -0.32
quoted=some frame=bare kinds=noun -0.31
quoted=some frame=bare kinds=say 0.15
quoted=some frame=bare kinds=say+act -0.1
quoted=some frame=bare kinds=say+act+show 0.46
quoted=some frame=bare kinds=say+attitude -0.23
quoted=some frame=bare kinds=say+show 0.29
quoted=some frame=bare kinds=say+show+attitude -0.64
quoted=some frame=bare kinds=say+tell 0.09
quoted=some frame=bare kinds=say+tell+act 0.3
quoted=some frame=bare kinds=say+tell+show -0.1
quoted=some frame=bare kinds=show -0.52
quoted=some frame=bare kinds=tell -0.4
quoted=some frame=bare kinds=tell+act -0.08
quoted=some frame=bare kinds=tell+attitude -0.61
quoted=some frame=bare kinds=tell+show -0.17
quoted=some frame=before kinds=act -1.4
quoted=some frame=before kinds=act+attitude -0.61
quoted=some frame=before kinds=act+show -0.49
quoted=some frame=before kinds=attitude -1.29
quoted=some frame=before kinds=phrase 0.35
quoted=some frame=before kinds=say+act -0.13
quoted=some frame=before kinds=say+act+show -0.61
quoted=some frame=before kinds=say+show 0.26
quoted=some frame=before kinds=say+tell -0.46
quoted=some frame=before kinds=show -0.76
quoted=some frame=before kinds=tell -0.75
quoted=some frame=colon kinds=act -0.2
quoted=some frame=colon kinds=noun -0.7
quoted=some frame=colon kinds=say -0.05
quoted=some frame=colon kinds=say+act -0.74
quoted=some frame=colon kinds=say+show -0.33
quoted=some frame=comma kinds=act -0.29
quoted=some frame=comma kinds=act+attitude -0.29
quoted=some frame=comma kinds=act+show -0.49
quoted=some frame=comma kinds=attitude -1.17
quoted=some frame=comma kinds=noun -1.1
quoted=some frame=comma kinds=phrase 0.19
quoted=some frame=comma kinds=say+act -0.17
quoted=some frame=comma kinds=say+act+attitude 0.3
quoted=some frame=comma kinds=say+show 0.29
quoted=some frame=comma kinds=say+show+attitude -0.12
quoted=some frame=comma kinds=say+tell -0.4
quoted=some frame=comma kinds=tell+show -0.93
quoted=some frame=hearer kinds=say+tell 0.34
quoted=some frame=hearer kinds=say+tell+act 0.13
quoted=some frame=hearer kinds=tell 0.23
quoted=some frame=hearer kinds=tell+act 0.08
quoted=some frame=hearer kinds=tell+show -0.07
quoted=some frame=later-that kinds=act+attitude 0.09
quoted=some frame=later-that kinds=act+show -0.48
quoted=some frame=later-that kinds=attitude -0.32
quoted=some frame=later-that kinds=say 0.11
quoted=some frame=later-that kinds=say+act 0.28
quoted=some frame=later-that kinds=say+show 0.37
quoted=some frame=later-that kinds=say+tell+act -0.94
quoted=some frame=later-that kinds=tell 0.61
quoted=some frame=later-that kinds=tell+show -0.69
quoted=some frame=preposition kinds=act+attitude -0.25
quoted=some frame=preposition kinds=noun -0.11
quoted=some frame=preposition kinds=say+act+attitude -0.09
quoted=some frame=preposition kinds=say+attitude -0.13
quoted=some frame=preposition kinds=say+show 0.09
quoted=some frame=preposition kinds=say+tell 0.05
quoted=some frame=preposition kinds=say+tell+act -0.23
quoted=some frame=preposition kinds=say+tell+show 0.27
quoted=some frame=preposition kinds=show -0.09
quoted=some frame=preposition kinds=tell -0.1
quoted=some frame=preposition kinds=tell+show -0.67
quoted=some frame=quoted kinds=act -0.09
quoted=some frame=quoted kinds=act+attitude 0.16
quoted=some frame=quoted kinds=act+show -0.87
quoted=some frame=quoted kinds=attitude -0.11
quoted=some frame=quoted kinds=noun -0.59
quoted=some frame=quoted kinds=say -0.09
quoted=some frame=quoted kinds=say+act+attitude 0.32
quoted=some frame=quoted kinds=say+attitude -0.16
quoted=some frame=quoted kinds=say+show -0.08
quoted=some frame=quoted kinds=say+show+attitude 0.14
quoted=some frame=quoted kinds=say+tell+act -0.25
quoted=some frame=quoted kinds=show -0.25
quoted=some frame=quoted kinds=tell -0.43
quoted=some frame=quoted kinds=tell+act -0.42
quoted=some frame=quoted kinds=tell+show -0.63
quoted=some frame=that kinds=act 0.14
quoted=some frame=that kinds=attitude -0.5
quoted=some frame=that kinds=noun 0.46
quoted=some frame=that kinds=say 0.42
quoted=some frame=that kinds=say+act 0.27
quoted=some frame=that kinds=say+act+attitude -0.1
quoted=some frame=that kinds=say+show 0.31
quoted=some frame=that kinds=say+show+attitude 0.61
quoted=some frame=that kinds=say+tell 0.22
quoted=some frame=that kinds=say+tell+act 0.48
quoted=some frame=that kinds=say+tell+show 0.76
quoted=some frame=that kinds=show -0.09
quoted=some frame=that kinds=tell+show -0.43
source=after:name -0.09
source=after:name frame=around -0.24
source=after:name frame=before 0.06
source=after:name frame=comma -0.11
source=after:name kinds=phrase form= -0.09
source=after:noun 0.14
source=after:noun frame=around 0.37
source=after:noun frame=before -0.09
source=after:noun frame=comma 0.27
source=after:noun kinds=phrase form= 0.14
source=after:person -0.06
source=after:person frame=around -0.59
source=after:person frame=before 0.42
source=after:person frame=comma -0.13
source=after:person kinds=phrase form= -0.06
source=after:plural 0.21
source=after:plural frame=around -0.09
source=after:plural frame=before 0.11
source=after:plural frame=comma 0.97
source=after:plural kinds=phrase form= 0.21
source=agent:name -0.5
source=agent:name frame=adverbial -0.91
source=agent:name frame=comma -0.28
source=agent:name frame=later-that -0.35
source=agent:name frame=preposition -0.38
source=agent:name frame=quoted -0.63
source=agent:name kinds=act form=base -0.05
source=agent:name kinds=act form=past -0.58
source=agent:name kinds=attitude form=past -0.25
source=agent:name kinds=say form=past -0.7
source=agent:name kinds=say+show form=past -0.22
source=agent:noun -0.12
source=agent:noun frame=adverbial -0.2
source=agent:noun frame=bare -0.12
source=agent:noun frame=comma -0.54
source=agent:noun frame=later-that -0.85
source=agent:noun frame=quoted -0.66
source=agent:noun kinds=act form=base -0.21
source=agent:noun kinds=attitude form=base -0.71
source=agent:noun kinds=attitude form=participle -0.52
source=agent:noun kinds=attitude form=past 0.12
source=agent:noun kinds=say form=past 0.09
source=agent:person frame=adverbial -0.4
source=agent:person frame=bare -0.3
source=agent:person frame=later-that -0.75
source=agent:person frame=quoted 0.21
source=agent:person kinds=act form=base -0.75
source=agent:person kinds=act form=past -1.05
source=agent:person kinds=attitude form=past -1.26
source=agent:person kinds=say form=past -1.01
source=agent:plural -0.61
source=agent:plural frame=adverbial -0.64
source=agent:plural frame=bare -0.32
source=agent:plural frame=later-that -0.53
source=agent:plural frame=preposition -0.42
source=agent:plural kinds=act form=base -0.68
source=agent:plural kinds=act form=past -0.62
source=agent:plural kinds=act+attitude form=past -1.05
source=agent:plural kinds=attitude form=past -0.24
source=agent:plural kinds=say+act form=past -0.57
source=agent:some -1.03
source=agent:some frame=adverbial -0.51
source=agent:some frame=bare -0.67
source=agent:some frame=preposition -0.68
source=apposition:name 0.22
source=apposition:name frame=around -0.21
source=apposition:name frame=bare 0.27
source=apposition:name frame=before -0.56
source=apposition:name frame=hearer 0.09
source=apposition:name frame=later-that -0.43
source=apposition:name frame=preposition 0.06
source=apposition:name frame=quoted -0.27
source=apposition:name frame=that 0.5
source=apposition:name kinds=act form=base -0.6
source=apposition:name kinds=act+attitude form=base -0.79
source=apposition:name kinds=attitude form=base -0.22
source=apposition:name kinds=attitude form=ing 0.14
source=apposition:name kinds=attitude form=past -0.13
source=apposition:name kinds=attitude form=s 0.33
source=apposition:name kinds=say form=base -0.37
source=apposition:name kinds=say form=past -0.22
source=apposition:name kinds=say+act form=base -0.07
source=apposition:name kinds=say+act form=past -0.1
source=apposition:name kinds=say+act+attitude form=past 0.58
source=apposition:name kinds=say+attitude form=past 0.1
source=apposition:name kinds=say+show form=base 0.16
source=apposition:name kinds=say+show form=past 0.45
source=apposition:name kinds=say+show form=s 0.38
source=apposition:name kinds=say+tell+act form=past -0.1
source=apposition:name kinds=show form=past -0.39
source=apposition:name kinds=tell form=past 0.32
source=apposition:name kinds=tell+show form=base 0.49
source=apposition:noun frame=adverbial -0.29
source=apposition:noun frame=around -0.22
source=apposition:noun frame=bare 0.07
source=apposition:noun frame=before 0.6
source=apposition:noun frame=colon -0.4
source=apposition:noun frame=hearer -0.26
source=apposition:noun frame=later-that -0.11
source=apposition:noun frame=preposition -0.39
source=apposition:noun frame=quoted -0.14
source=apposition:noun frame=that 0.17
source=apposition:noun kinds=act form=base 0.08
source=apposition:noun kinds=act form=past -0.24
source=apposition:noun kinds=act form=s -0.45
source=apposition:noun kinds=attitude form=base -0.07
source=apposition:noun kinds=attitude form=participle 0.69
source=apposition:noun kinds=attitude form=past -0.44
source=apposition:noun kinds=attitude form=s -0.28
source=apposition:noun kinds=say form=base 0.09
source=apposition:noun kinds=say form=past -0.37
source=apposition:noun kinds=say+act form=past -0.32
source=apposition:noun kinds=say+show form=past -0.26
source=apposition:others 0.59
source=apposition:person 0.38
source=apposition:person frame=adverbial 0.05
source=apposition:person frame=around -0.77
source=apposition:person frame=bare 0.2
source=apposition:person frame=before -0.58
source=apposition:person frame=colon 0.51
source=apposition:person frame=comma 0.81
source=apposition:person frame=hearer 0.1
source=apposition:person frame=later-that 0.14
source=apposition:person frame=preposition -0.18
source=apposition:person frame=that 1.34
source=apposition:person kinds=act form=base 0.06
source=apposition:person kinds=act form=ing -0.14
source=apposition:person kinds=act form=past 0.16
source=apposition:person kinds=act form=s -0.11
source=apposition:person kinds=act+attitude form=base -0.18
source=apposition:person kinds=act+attitude form=past 0.06
source=apposition:person kinds=act+show form=past -0.23
source=apposition:person kinds=attitude form=base -0.14
source=apposition:person kinds=attitude form=ing -0.91
source=apposition:person kinds=attitude form=participle -0.28
source=apposition:person kinds=attitude form=s 0.15
source=apposition:person kinds=say form=past 0.08
source=apposition:person kinds=say form=s 0.44
source=apposition:person kinds=say+act form=base -0.93
source=apposition:person kinds=say+act form=past 0.13
source=apposition:person kinds=say+act+attitude form=past 0.1
source=apposition:person kinds=say+attitude form=past -0.43
source=apposition:person kinds=say+show form=past 0.47
source=apposition:person kinds=say+show form=s -0.35
source=apposition:person kinds=say+tell+act form=past -0.15
source=apposition:person kinds=say+tell+show form=past 0.36
source=apposition:person kinds=tell form=past -0.22
source=apposition:plural 0.11
source=apposition:plural frame=adverbial -0.21
source=apposition:plural frame=bare 0.38
source=apposition:plural frame=before -0.29
source=apposition:plural frame=later-that 0.18
source=apposition:plural frame=preposition -0.4
source=apposition:plural kinds=act form=past 0.32
source=apposition:plural kinds=attitude form=ing -0.7
source=apposition:plural kinds=attitude form=past 0.27
source=apposition:plural kinds=say form=base 0.32
source=apposition:plural kinds=say+show form=past -0.16
source=before:anyone 0.39
source=before:anyone frame=bare 0.39
source=before:everyone 0.34
source=before:everyone frame=bare 0.47
source=before:few 0.06
source=before:few frame=bare 0.06
source=before:few frame=preposition 0.17
source=before:few kinds=act form=s -0.1
source=before:he -0.13
source=before:he frame=adverbial -0.21
source=before:he frame=around 0.21
source=before:he frame=bare -0.14
source=before:he frame=colon -0.14
source=before:he frame=comma -0.35
source=before:he frame=hearer -0.15
source=before:he frame=preposition -0.4
source=before:he frame=quoted -0.31
source=before:he frame=that 0.19
source=before:he kinds=act form=base -0.38
source=before:he kinds=act form=ing -0.28
source=before:he kinds=act form=past 0.12
source=before:he kinds=act form=s 0.23
source=before:he kinds=act+attitude form=base -0.53
source=before:he kinds=act+attitude form=past -0.11
source=before:he kinds=act+attitude form=s -0.11
source=before:he kinds=act+show form=past 0.11
source=before:he kinds=attitude form=base -0.74
source=before:he kinds=attitude form=ing -0.75
source=before:he kinds=attitude form=participle -1.16
source=before:he kinds=attitude form=past -0.48
source=before:he kinds=attitude form=s -0.58
source=before:he kinds=say form=base -0.55
source=before:he kinds=say form=ing -0.57
source=before:he kinds=say form=past 0.06
source=before:he kinds=say form=s 0.46
source=before:he kinds=say+act form=base -0.34
source=before:he kinds=say+act form=ing 0.07
source=before:he kinds=say+act form=participle -1.02
source=before:he kinds=say+act form=past 0.22
source=before:he kinds=say+act form=s -0.11
source=before:he kinds=say+act+attitude form=past -0.17
source=before:he kinds=say+act+show form=past 0.33
source=before:he kinds=say+attitude form=base -0.1
source=before:he kinds=say+attitude form=past -0.36
source=before:he kinds=say+attitude form=s -0.5
source=before:he kinds=say+show form=base -0.27
source=before:he kinds=say+show form=ing 0.11
source=before:he kinds=say+show form=s 0.08
source=before:he kinds=say+show+attitude form=past 0.57
source=before:he kinds=say+tell+act form=past 0.34
source=before:he kinds=say+tell+act form=s 0.09
source=before:he kinds=say+tell+show form=past -0.19
source=before:he kinds=tell form=base -0.22
source=before:he kinds=tell form=s 0.56
source=before:he kinds=tell+attitude form=base -0.23
source=before:i 0.14
source=before:i frame=adverbial -0.22
source=before:i frame=around -0.59
source=before:i frame=bare 0.12
source=before:i frame=before -0.2
source=before:i frame=comma -0.23
source=before:i frame=hearer -0.09
source=before:i frame=later-that -0.23
source=before:i frame=preposition 0.61
source=before:i frame=that -0.32
source=before:i kinds=act form=base 0.19
source=before:i kinds=attitude form=base 0.2
source=before:i kinds=attitude form=past -0.68
source=before:i kinds=say form=base 0.29
source=before:i kinds=say form=past 0.28
source=before:i kinds=say+act form=base -0.23
source=before:i kinds=say+act form=past 0.19
source=before:i kinds=say+show form=base -0.45
source=before:i kinds=tell form=past -0.11
source=before:it 0.08
source=before:it frame=adverbial -0.49
source=before:it frame=around 0.16
source=before:it frame=before -0.42
source=before:it frame=colon 0.05
source=before:it frame=comma -0.09
source=before:it frame=hearer 0.23
source=before:it frame=later-that -0.41
source=before:it frame=preposition 0.13
source=before:it frame=quoted -0.95
source=before:it frame=that -0.18
source=before:it kinds=act form=base -0.88
source=before:it kinds=act form=past -0.27
source=before:it kinds=act form=s 0.29
source=before:it kinds=act+attitude form=past 0.1
source=before:it kinds=attitude form=base -0.55
source=before:it kinds=attitude form=ing -0.88
source=before:it kinds=attitude form=participle 0.19
source=before:it kinds=attitude form=past 0.32
source=before:it kinds=say form=ing -0.66
source=before:it kinds=say+act form=base 0.2
source=before:it kinds=say+act form=s 0.09
source=before:it kinds=say+show form=base -0.11
source=before:it kinds=say+show form=s 0.57
source=before:it kinds=show form=past -0.64
source=before:it kinds=tell+show form=past 0.13
source=before:many 0.29
source=before:many frame=adverbial 0.15
source=before:many frame=around 0.32
source=before:many frame=bare 0.11
source=before:many frame=before -0.89
source=before:many frame=comma -0.74
source=before:many frame=preposition 0.33
source=before:many frame=quoted -0.64
source=before:many kinds=act form=s 0.14
source=before:many kinds=attitude form=base 0.24
source=before:many kinds=attitude form=past 0.33
source=before:most -0.42
source=before:most frame=adverbial -0.62
source=before:most frame=bare -0.13
source=before:most frame=before -0.29
source=before:most frame=comma -0.57
source=before:most frame=preposition -0.9
source=before:most kinds=act form=s -0.59
source=before:most kinds=attitude form=base 0.39
source=before:most kinds=attitude form=past -0.93
source=before:name -0.06
source=before:name frame=adverbial -0.18
source=before:name frame=around -0.13
source=before:name frame=bare 0.07
source=before:name frame=before -0.08
source=before:name frame=colon -0.15
source=before:name frame=comma -0.32
source=before:name frame=hearer -0.07
source=before:name frame=later-that -0.27
source=before:name frame=preposition -0.13
source=before:name frame=quoted -0.22
source=before:name frame=that 0.43
source=before:name kinds=act form=base -0.26
source=before:name kinds=act form=ing 0.11
source=before:name kinds=act form=past -0.14
source=before:name kinds=act form=s -0.13
source=before:name kinds=act+attitude form=base -0.35
source=before:name kinds=act+attitude form=ing -0.11
source=before:name kinds=act+attitude form=past -0.15
source=before:name kinds=act+attitude form=s 0.27
source=before:name kinds=act+show form=base -0.53
source=before:name kinds=act+show form=s 0.34
source=before:name kinds=attitude form=base 0.09
source=before:name kinds=attitude form=ing 0.15
source=before:name kinds=attitude form=participle -0.74
source=before:name kinds=attitude form=past -0.16
source=before:name kinds=attitude form=s -0.36
source=before:name kinds=say form=base -0.2
source=before:name kinds=say form=ing -0.4
source=before:name kinds=say form=participle -0.09
source=before:name kinds=say form=past 0.06
source=before:name kinds=say form=s -0.28
source=before:name kinds=say+act form=base 0.28
source=before:name kinds=say+act form=ing 0.22
source=before:name kinds=say+act form=past -0.18
source=before:name kinds=say+act form=s -0.2
source=before:name kinds=say+act+attitude form=base -0.09
source=before:name kinds=say+act+attitude form=past -0.33
source=before:name kinds=say+act+attitude form=s 0.21
source=before:name kinds=say+act+show form=base 0.15
source=before:name kinds=say+attitude form=base -0.05
source=before:name kinds=say+attitude form=past 0.1
source=before:name kinds=say+attitude form=s 0.2
source=before:name kinds=say+show form=base -0.05
source=before:name kinds=say+show form=ing 0.15
source=before:name kinds=say+show form=past 0.18
source=before:name kinds=say+show form=s -0.15
source=before:name kinds=say+show+attitude form=past -0.39
source=before:name kinds=say+tell form=base -0.94
source=before:name kinds=say+tell form=s -0.76
source=before:name kinds=say+tell+act form=base 0.18
source=before:name kinds=say+tell+act form=ing 0.05
source=before:name kinds=say+tell+act form=past -0.13
source=before:name kinds=say+tell+act form=s -0.34
source=before:name kinds=say+tell+show form=past -0.19
source=before:name kinds=show form=base -0.71
source=before:name kinds=show form=past -0.24
source=before:name kinds=show form=s 0.22
source=before:name kinds=tell form=base -0.08
source=before:name kinds=tell form=past -0.31
source=before:name kinds=tell form=s -0.45
source=before:name kinds=tell+show form=ing -0.76
source=before:name kinds=tell+show form=participle -0.62
source=before:name kinds=tell+show form=s -0.18
source=before:nobody -0.36
source=before:nobody frame=bare -0.15
source=before:noun frame=adverbial -0.45
source=before:noun frame=around -0.47
source=before:noun frame=bare -0.1
source=before:noun frame=before 0.13
source=before:noun frame=comma -0.34
source=before:noun frame=hearer -0.29
source=before:noun frame=later-that 0.11
source=before:noun frame=preposition -0.16
source=before:noun kinds=act form=base -0.19
source=before:noun kinds=act form=past -0.44
source=before:noun kinds=act form=s -0.17
source=before:noun kinds=act+attitude form=base -0.58
source=before:noun kinds=act+attitude form=past 0.08
source=before:noun kinds=act+attitude form=s 0.14
source=before:noun kinds=act+show form=base -0.47
source=before:noun kinds=act+show form=s -0.43
source=before:noun kinds=attitude form=base -0.3
source=before:noun kinds=attitude form=participle -0.39
source=before:noun kinds=attitude form=past -0.47
source=before:noun kinds=attitude form=s -0.21
source=before:noun kinds=say form=base -0.28
source=before:noun kinds=say form=ing -0.89
source=before:noun kinds=say form=participle 0.16
source=before:noun kinds=say form=past 0.06
source=before:noun kinds=say form=s 0.16
source=before:noun kinds=say+act form=past -0.1
source=before:noun kinds=say+act form=s -0.69
source=before:noun kinds=say+act+attitude form=base -0.67
source=before:noun kinds=say+act+attitude form=past 0.08
source=before:noun kinds=say+act+show form=base -0.08
source=before:noun kinds=say+act+show form=past 0.34
source=before:noun kinds=say+attitude form=base -0.14
source=before:noun kinds=say+attitude form=past 0.17
source=before:noun kinds=say+show form=base -0.14
source=before:noun kinds=say+show form=ing 0.61
source=before:noun kinds=say+show form=past 0.09
source=before:noun kinds=say+show form=s -0.21
source=before:noun kinds=say+show+attitude form=past -0.06
source=before:noun kinds=say+show+attitude form=s 0.27
source=before:noun kinds=say+tell form=base -0.36
source=before:noun kinds=say+tell form=s -0.89
source=before:noun kinds=say+tell+act form=base -0.4
source=before:noun kinds=say+tell+act form=past -0.27
source=before:noun kinds=say+tell+show form=past -0.54
source=before:noun kinds=show form=base -0.18
source=before:noun kinds=show form=past 0.52
source=before:noun kinds=show form=s 0.15
source=before:noun kinds=tell form=base -0.17
source=before:noun kinds=tell form=past -0.11
source=before:noun kinds=tell form=s 0.31
source=before:noun kinds=tell+act form=base -0.22
source=before:noun kinds=tell+attitude form=base 0.19
source=before:noun kinds=tell+show form=base -0.3
source=before:noun kinds=tell+show form=participle 0.47
source=before:noun kinds=tell+show form=past 0.48
source=before:noun kinds=tell+show form=s 0.23
source=before:others 0.37
source=before:others frame=adverbial -0.46
source=before:others frame=bare 0.41
source=before:others frame=before -0.64
source=before:others frame=preposition 0.37
source=before:person 0.11
source=before:person frame=adverbial -0.27
source=before:person frame=around -0.44
source=before:person frame=bare 0.08
source=before:person frame=before -0.12
source=before:person frame=comma 0.27
source=before:person frame=hearer -0.08
source=before:person frame=later-that -0.21
source=before:person frame=quoted -0.31
source=before:person frame=that 0.42
source=before:person kinds=act form=base -0.38
source=before:person kinds=act form=ing -0.09
source=before:person kinds=act form=past 0.1
source=before:person kinds=act form=s -0.29
source=before:person kinds=act+attitude form=base -0.12
source=before:person kinds=act+attitude form=ing 0.14
source=before:person kinds=act+attitude form=past -0.47
source=before:person kinds=act+attitude form=s -0.31
source=before:person kinds=act+show form=base -0.8
source=before:person kinds=act+show form=past -0.23
source=before:person kinds=act+show form=s 0.19
source=before:person kinds=attitude form=base -0.43
source=before:person kinds=attitude form=ing 0.12
source=before:person kinds=attitude form=participle -0.09
source=before:person kinds=attitude form=past -0.21
source=before:person kinds=attitude form=s -0.06
source=before:person kinds=say form=base -0.06
source=before:person kinds=say form=ing 0.08
source=before:person kinds=say form=past -0.2
source=before:person kinds=say form=s -0.4
source=before:person kinds=say+act form=base 0.19
source=before:person kinds=say+act form=ing -0.31
source=before:person kinds=say+act form=past 0.06
source=before:person kinds=say+act form=s -0.06
source=before:person kinds=say+act+attitude form=past 0.22
source=before:person kinds=say+act+show form=base -0.75
source=before:person kinds=say+act+show form=past 0.08
source=before:person kinds=say+attitude form=base -0.11
source=before:person kinds=say+attitude form=past -0.1
source=before:person kinds=say+show form=base -0.38
source=before:person kinds=say+show form=s 0.3
source=before:person kinds=say+show+attitude form=past 0.4
source=before:person kinds=say+tell form=base -0.57
source=before:person kinds=say+tell form=past 0.24
source=before:person kinds=say+tell form=s -0.5
source=before:person kinds=say+tell+act form=base -0.36
source=before:person kinds=say+tell+act form=past -0.11
source=before:person kinds=say+tell+show form=past 0.25
source=before:person kinds=show form=base -0.73
source=before:person kinds=show form=past -0.62
source=before:person kinds=show form=s -0.05
source=before:person kinds=tell form=base -0.31
source=before:person kinds=tell form=ing -0.07
source=before:person kinds=tell form=s -0.49
source=before:person kinds=tell+act form=base -0.25
source=before:person kinds=tell+act form=past 0.18
source=before:person kinds=tell+show form=base -0.39
source=before:plural 0.17
source=before:plural frame=adverbial -0.29
source=before:plural frame=bare 0.13
source=before:plural frame=before -0.25
source=before:plural frame=colon -0.77
source=before:plural frame=comma -0.32
source=before:plural frame=later-that -0.06
source=before:plural frame=preposition -0.13
source=before:plural frame=quoted -0.38
source=before:plural frame=that 0.5
source=before:plural kinds=act form=base -0.09
source=before:plural kinds=act form=ing -0.31
source=before:plural kinds=act form=past -0.42
source=before:plural kinds=act form=s -0.16
source=before:plural kinds=act+attitude form=base 0.27
source=before:plural kinds=act+attitude form=past -0.21
source=before:plural kinds=act+attitude form=s -0.61
source=before:plural kinds=act+show form=base -0.36
source=before:plural kinds=act+show form=past 0.14
source=before:plural kinds=attitude form=base 0.09
source=before:plural kinds=attitude form=ing -0.23
source=before:plural kinds=attitude form=participle -1.67
source=before:plural kinds=attitude form=past -0.34
source=before:plural kinds=attitude form=s -0.38
source=before:plural kinds=say form=base 0.41
source=before:plural kinds=say form=participle -0.53
source=before:plural kinds=say form=past -0.44
source=before:plural kinds=say form=s -0.64
source=before:plural kinds=say+act form=ing -0.35
source=before:plural kinds=say+act form=past 0.34
source=before:plural kinds=say+act form=s -0.05
source=before:plural kinds=say+act+attitude form=base 0.36
source=before:plural kinds=say+act+attitude form=past 0.44
source=before:plural kinds=say+attitude form=base 0.05
source=before:plural kinds=say+attitude form=past -0.72
source=before:plural kinds=say+show form=base 0.22
source=before:plural kinds=say+show form=past -0.17
source=before:plural kinds=say+show form=s -0.49
source=before:plural kinds=say+show+attitude form=past 0.25
source=before:plural kinds=say+tell form=base -0.12
source=before:plural kinds=say+tell+act form=base -0.22
source=before:plural kinds=say+tell+act form=past 0.06
source=before:plural kinds=show form=base -0.58
source=before:plural kinds=show form=past -0.46
source=before:plural kinds=show form=s -0.39
source=before:plural kinds=tell form=base 0.05
source=before:plural kinds=tell form=past 0.43
source=before:plural kinds=tell+show form=base 0.26
source=before:plural kinds=tell+show form=ing -0.23
source=before:plural kinds=tell+show form=participle 0.22
source=before:plural kinds=tell+show form=past -0.21
source=before:plural kinds=tell+show form=s 0.45
source=before:several -0.29
source=before:several frame=adverbial -0.44
source=before:several frame=bare 0.08
source=before:several frame=preposition -0.72
source=before:several kinds=act form=s -0.95
source=before:several kinds=say+show form=s -0.46
source=before:she -0.13
source=before:she frame=adverbial -0.26
source=before:she frame=before -0.15
source=before:she frame=comma -0.62
source=before:she frame=hearer -0.25
source=before:she frame=later-that -0.31
source=before:she frame=quoted 0.09
source=before:she frame=that -0.28
source=before:she kinds=act form=base -1.33
source=before:she kinds=act form=past 0.42
source=before:she kinds=act form=s 0.33
source=before:she kinds=act+attitude form=base -1.02
source=before:she kinds=act+attitude form=past -0.42
source=before:she kinds=act+show form=past 0.26
source=before:she kinds=attitude form=base -0.56
source=before:she kinds=attitude form=ing -0.13
source=before:she kinds=attitude form=participle -0.44
source=before:she kinds=attitude form=past -0.57
source=before:she kinds=attitude form=s -0.25
source=before:she kinds=say form=base -0.14
source=before:she kinds=say form=ing 0.29
source=before:she kinds=say form=past -0.31
source=before:she kinds=say form=s -0.22
source=before:she kinds=say+act form=base -0.24
source=before:she kinds=say+show form=past 0.08
source=before:she kinds=say+show form=s 0.45
source=before:she kinds=say+tell+act form=base -0.21
source=before:she kinds=say+tell+act form=past -0.1
source=before:she kinds=show form=base 0.43
source=before:she kinds=show form=past -0.94
source=before:she kinds=tell form=past -0.11
source=before:she kinds=tell+show form=participle -0.12
source=before:some -0.23
source=before:some frame=bare 0.11
source=before:some frame=before -0.57
source=before:some frame=comma -0.23
source=before:some frame=later-that -0.59
source=before:some frame=preposition -0.44
source=before:some kinds=act form=base -0.89
source=before:some kinds=attitude form=base 0.3
source=before:some kinds=attitude form=s -0.58
source=before:some kinds=say+show form=base 0.21
source=before:some kinds=say+show form=s -0.48
source=before:some kinds=say+tell form=s -0.48
source=before:someone -0.27
source=before:someone frame=bare -0.39
source=before:that -0.45
source=before:that frame=adverbial -0.9
source=before:that frame=around -0.21
source=before:that frame=bare -0.51
source=before:that frame=before -0.8
source=before:that frame=colon -0.44
source=before:that frame=comma -0.5
source=before:that frame=later-that -0.67
source=before:that frame=preposition -0.47
source=before:that frame=quoted -0.49
source=before:that kinds=act form=base -0.95
source=before:that kinds=act form=past -0.05
source=before:that kinds=act form=s -0.24
source=before:that kinds=act+attitude form=base -0.53
source=before:that kinds=attitude form=past -0.6
source=before:that kinds=attitude form=s -0.16
source=before:that kinds=say form=base -0.79
source=before:that kinds=say form=s -0.44
source=before:that kinds=say+act form=base -0.95
source=before:that kinds=say+show form=base 0.22
source=before:that kinds=say+show form=past -0.56
source=before:these -0.37
source=before:these frame=adverbial -0.66
source=before:these frame=bare -0.2
source=before:these frame=comma -0.31
source=before:these frame=preposition -0.12
source=before:these kinds=act form=s -0.16
source=before:these kinds=attitude form=s -0.63
source=before:they -0.16
source=before:they frame=adverbial -0.2
source=before:they frame=around 0.39
source=before:they frame=bare -0.33
source=before:they frame=before 0.19
source=before:they frame=colon -0.54
source=before:they frame=comma -0.65
source=before:they frame=hearer -0.61
source=before:they frame=later-that -0.8
source=before:they frame=preposition -0.4
source=before:they frame=quoted -0.15
source=before:they frame=that 0.2
source=before:they kinds=act form=base -0.91
source=before:they kinds=act form=past -0.09
source=before:they kinds=act+attitude form=base -0.55
source=before:they kinds=act+attitude form=past 0.36
source=before:they kinds=attitude form=base -0.28
source=before:they kinds=attitude form=past -0.15
source=before:they kinds=say form=base 0.1
source=before:they kinds=say form=ing -0.51
source=before:they kinds=say form=past -0.53
source=before:they kinds=say+act form=past 0.36
source=before:they kinds=say+attitude form=base -0.51
source=before:they kinds=say+show form=base 0.15
source=before:they kinds=say+show form=past 0.39
source=before:they kinds=show form=base -0.41
source=before:this -0.77
source=before:this frame=adverbial -0.63
source=before:this frame=bare -0.49
source=before:this frame=colon -0.52
source=before:this frame=comma -0.62
source=before:this frame=preposition -0.8
source=before:this kinds=act form=base -0.8
source=before:this kinds=attitude form=base -0.74
source=before:this kinds=say+act form=base -0.75
source=before:those -0.6
source=before:those frame=adverbial -0.84
source=before:those frame=around -0.28
source=before:those frame=bare -0.47
source=before:those frame=before -0.43
source=before:those frame=comma -0.29
source=before:those frame=preposition -0.09
source=before:those kinds=act form=past -0.46
source=before:those kinds=act form=s -0.48
source=before:those kinds=attitude form=s -0.7
source=before:those kinds=say+act form=s -0.52
source=before:those kinds=say+show form=s -0.62
source=before:we 0.28
source=before:we frame=adverbial 0.24
source=before:we frame=before -0.89
source=before:we frame=colon -0.7
source=before:we frame=comma -0.62
source=before:we frame=hearer 0.17
source=before:we frame=later-that -0.06
source=before:we frame=preposition -0.15
source=before:we frame=quoted -0.46
source=before:we frame=that 0.46
source=before:we kinds=attitude form=base 0.34
source=before:we kinds=attitude form=ing 0.49
source=before:we kinds=attitude form=past -0.23
source=before:we kinds=say form=ing -0.58
source=before:you 0.11
source=before:you frame=adverbial 0.07
source=before:you frame=around -0.59
source=before:you frame=bare -0.17
source=before:you frame=before -0.34
source=before:you frame=comma 0.57
source=before:you frame=later-that -0.68
source=before:you frame=preposition 0.05
source=before:you frame=that 0.17
source=before:you kinds=act form=base 0.35
source=before:you kinds=act form=past -0.34
source=before:you kinds=attitude form=past 0.32
source=before:you kinds=say form=base -0.39
source=before:you kinds=say+show form=base 0.4
source=before:you kinds=show form=base -0.75
source=coordination:he -0.15
source=coordination:he frame=adverbial -1.3
source=coordination:he frame=bare 0.07
source=coordination:he frame=comma -0.13
source=coordination:he frame=hearer -0.06
source=coordination:he frame=later-that -1.05
source=coordination:he frame=preposition -0.66
source=coordination:he frame=quoted 0.42
source=coordination:he kinds=act form=base 0.25
source=coordination:he kinds=act form=past -0.64
source=coordination:he kinds=act+attitude form=past -0.48
source=coordination:he kinds=attitude form=base -1.06
source=coordination:he kinds=attitude form=past -0.08
source=coordination:he kinds=attitude form=s 0.6
source=coordination:he kinds=say form=past -0.32
source=coordination:he kinds=say+act form=base -0.29
source=coordination:he kinds=say+act form=past 0.31
source=coordination:he kinds=say+show form=base -0.37
source=coordination:he kinds=say+show form=past -0.12
source=coordination:i -0.3
source=coordination:i frame=adverbial 0.3
source=coordination:i frame=bare -0.39
source=coordination:i frame=preposition 0.29
source=coordination:i kinds=attitude form=base -0.06
source=coordination:it 0.09
source=coordination:it frame=adverbial -0.79
source=coordination:it frame=bare 0.21
source=coordination:it frame=comma -0.72
source=coordination:it frame=later-that -0.54
source=coordination:it frame=preposition 0.12
source=coordination:it kinds=act form=base 0.06
source=coordination:it kinds=act form=past 0.58
source=coordination:it kinds=attitude form=past -0.64
source=coordination:it kinds=say+show form=past -0.92
source=coordination:name -0.14
source=coordination:name frame=adverbial 0.11
source=coordination:name frame=bare -0.46
source=coordination:name frame=colon 0.38
source=coordination:name frame=comma 0.56
source=coordination:name frame=hearer -0.16
source=coordination:name frame=later-that -0.18
source=coordination:name frame=preposition -0.25
source=coordination:name frame=quoted 0.12
source=coordination:name frame=that 0.11
source=coordination:name kinds=act form=base -0.34
source=coordination:name kinds=act form=past 0.1
source=coordination:name kinds=act form=s -0.62
source=coordination:name kinds=act+attitude form=base 0.51
source=coordination:name kinds=act+attitude form=past 0.44
source=coordination:name kinds=act+show form=past -0.25
source=coordination:name kinds=attitude form=base -0.67
source=coordination:name kinds=attitude form=participle -0.16
source=coordination:name kinds=attitude form=past 0.27
source=coordination:name kinds=attitude form=s -0.51
source=coordination:name kinds=say form=base 0.06
source=coordination:name kinds=say form=s -0.54
source=coordination:name kinds=say+act form=base -0.22
source=coordination:name kinds=say+act form=past -0.21
source=coordination:name kinds=say+act form=s -0.79
source=coordination:name kinds=say+attitude form=past -0.31
source=coordination:name kinds=say+show form=base -0.13
source=coordination:name kinds=say+show form=past -0.49
source=coordination:name kinds=say+show form=s -0.42
source=coordination:name kinds=say+tell+act form=past 0.27
source=coordination:name kinds=show form=past -0.25
source=coordination:name kinds=tell form=base -0.83
source=coordination:name kinds=tell form=past 0.15
source=coordination:noun -0.05
source=coordination:noun frame=adverbial -0.48
source=coordination:noun frame=bare -0.18
source=coordination:noun frame=comma 0.19
source=coordination:noun frame=hearer 0.25
source=coordination:noun frame=later-that -0.72
source=coordination:noun frame=preposition -0.05
source=coordination:noun frame=quoted -1.05
source=coordination:noun frame=that 0.25
source=coordination:noun kinds=act form=base 0.29
source=coordination:noun kinds=act form=past -0.37
source=coordination:noun kinds=act form=s -0.37
source=coordination:noun kinds=act+attitude form=base -0.41
source=coordination:noun kinds=act+attitude form=past -0.53
source=coordination:noun kinds=attitude form=base 0.18
source=coordination:noun kinds=attitude form=ing -0.61
source=coordination:noun kinds=attitude form=past -0.54
source=coordination:noun kinds=attitude form=s -0.6
source=coordination:noun kinds=say form=base 0.16
source=coordination:noun kinds=say form=past -0.21
source=coordination:noun kinds=say form=s 0.33
source=coordination:noun kinds=say+act form=base -0.52
source=coordination:noun kinds=say+show form=base 0.54
source=coordination:noun kinds=say+show form=past -0.95
source=coordination:noun kinds=say+show form=s -0.6
source=coordination:noun kinds=say+tell+act form=past 0.56
source=coordination:noun kinds=show form=base -0.54
source=coordination:person -0.37
source=coordination:person frame=adverbial -0.84
source=coordination:person frame=bare -0.09
source=coordination:person frame=colon -0.36
source=coordination:person frame=hearer -0.18
source=coordination:person frame=later-that -0.24
source=coordination:person frame=preposition -0.25
source=coordination:person frame=quoted -0.07
source=coordination:person frame=that -0.25
source=coordination:person kinds=act form=base 0.12
source=coordination:person kinds=act form=past 0.16
source=coordination:person kinds=act form=s -0.57
source=coordination:person kinds=act+attitude form=past 0.15
source=coordination:person kinds=attitude form=base -0.11
source=coordination:person kinds=attitude form=past 0.21
source=coordination:person kinds=attitude form=s -0.21
source=coordination:person kinds=say form=past -0.06
source=coordination:person kinds=say+act form=base 0.17
source=coordination:person kinds=say+act form=past -0.47
source=coordination:person kinds=say+show form=base -0.6
source=coordination:person kinds=say+show form=past -0.06
source=coordination:person kinds=say+tell+act form=past 0.1
source=coordination:plural -0.15
source=coordination:plural frame=adverbial -0.86
source=coordination:plural frame=bare -0.21
source=coordination:plural frame=preposition -0.1
source=coordination:plural frame=that 0.72
source=coordination:plural kinds=act form=base -0.38
source=coordination:plural kinds=attitude form=base -0.64
source=coordination:plural kinds=attitude form=past 0.3
source=coordination:plural kinds=attitude form=s 0.24
source=coordination:plural kinds=say+act form=past -0.31
source=coordination:plural kinds=say+show form=past -0.6
source=coordination:she frame=adverbial -0.94
source=coordination:she frame=bare -0.35
source=coordination:she frame=preposition 0.35
source=coordination:she frame=quoted -0.18
source=coordination:she frame=that 0.76
source=coordination:she kinds=act form=base 0.55
source=coordination:she kinds=act form=past -0.07
source=coordination:she kinds=act form=s -0.65
source=coordination:she kinds=attitude form=base -0.53
source=coordination:she kinds=attitude form=past 0.15
source=coordination:she kinds=say form=past -0.59
source=coordination:she kinds=say+act form=past -0.13
source=coordination:she kinds=say+show form=past 0.59
source=coordination:that -0.35
source=coordination:that frame=adverbial 0.15
source=coordination:that frame=bare -0.42
source=coordination:that frame=later-that -0.58
source=coordination:that frame=preposition -0.48
source=coordination:that kinds=act form=past -0.14
source=coordination:that kinds=act form=s -0.48
source=coordination:that kinds=attitude form=base 0.08
source=coordination:they -0.39
source=coordination:they frame=bare 0.05
source=coordination:they frame=preposition -0.7
source=coordination:they kinds=act form=base -0.07
source=coordination:they kinds=act form=past -0.67
source=coordination:they kinds=attitude form=base -0.31
source=coordination:this 0.2
source=coordination:this frame=bare 0.1
source=coordination:we 0.14
source=coordination:we kinds=attitude form=base 0.14
source=coordination:who -0.23
source=coordination:who frame=adverbial -0.56
source=coordination:who frame=bare -0.22
source=coordination:who frame=later-that -0.84
source=coordination:who frame=preposition 0.35
source=coordination:who frame=quoted 0.16
source=coordination:who frame=that -0.25
source=coordination:who kinds=act form=base -0.1
source=coordination:who kinds=act form=past 0.31
source=coordination:who kinds=attitude form=base -0.05
source=coordination:who kinds=attitude form=past -0.27
source=coordination:who kinds=say form=past -0.51
source=coordination:who kinds=say+act form=past 0.12
source=coordination:who kinds=say+show form=past -0.16
source=coordination:who kinds=say+tell+act form=past -0.3
source=coordination:you 0.13
source=coordination:you frame=bare 0.06
source=inversion:he -0.75
source=inversion:he frame=around -0.55
source=inversion:he frame=before -0.7
source=inversion:he kinds=say+show form=past -0.73
source=inversion:he kinds=say+show form=s -0.47
source=inversion:it -0.72
source=inversion:it frame=around -0.39
source=inversion:it frame=before -0.59
source=inversion:it kinds=say form=past -0.45
source=inversion:it kinds=say+show form=past -0.52
source=inversion:name 0.12
source=inversion:name frame=before 0.27
source=inversion:name kinds=act form=past 0.13
source=inversion:name kinds=act form=s -0.71
source=inversion:name kinds=attitude form=past -0.44
source=inversion:name kinds=attitude form=s -0.11
source=inversion:name kinds=say form=past 0.22
source=inversion:name kinds=say+act form=past -0.13
source=inversion:name kinds=say+show form=past 0.58
source=inversion:name kinds=say+show form=s 0.22
source=inversion:name kinds=say+tell+act form=past 0.33
source=inversion:name kinds=tell form=past -1.96
source=inversion:noun -0.5
source=inversion:noun frame=around -1.01
source=inversion:noun frame=before -0.23
source=inversion:noun kinds=act form=past -0.68
source=inversion:noun kinds=act form=s -0.16
source=inversion:noun kinds=act+attitude form=past -0.45
source=inversion:noun kinds=attitude form=past -0.6
source=inversion:noun kinds=attitude form=s -0.83
source=inversion:noun kinds=say form=past -0.34
source=inversion:noun kinds=say form=s -0.72
source=inversion:noun kinds=say+act form=past -1.1
source=inversion:noun kinds=say+show form=past -0.05
source=inversion:noun kinds=say+show form=s 0.45
source=inversion:noun kinds=say+show+attitude form=past 0.06
source=inversion:noun kinds=say+tell+act form=past -0.32
source=inversion:noun kinds=show form=s -0.54
source=inversion:noun kinds=tell form=past -0.99
source=inversion:person 0.5
source=inversion:person frame=around -0.37
source=inversion:person frame=before 0.66
source=inversion:person kinds=act form=past -1.24
source=inversion:person kinds=attitude form=past -0.23
source=inversion:person kinds=say form=past 0.51
source=inversion:person kinds=say+act form=past 0.17
source=inversion:person kinds=say+show form=past 0.47
source=inversion:person kinds=say+show form=s 0.22
source=inversion:person kinds=say+tell+act form=past -0.25
source=inversion:plural -0.31
source=inversion:plural frame=around -1.07
source=inversion:plural frame=before -0.11
source=inversion:plural kinds=act form=past -0.44
source=inversion:plural kinds=attitude form=past 0.3
source=inversion:plural kinds=say form=past -0.11
source=inversion:plural kinds=say+act form=past -0.84
source=inversion:plural kinds=say+show form=past -0.43
source=inversion:plural kinds=say+show form=s -0.72
source=inversion:plural kinds=tell form=past -0.77
source=inversion:she -0.64
source=inversion:she frame=around -0.41
source=inversion:she frame=before -0.52
source=inversion:she kinds=say+show form=past -0.41
source=inversion:that -0.76
source=inversion:that frame=around -0.49
source=inversion:that frame=before -0.6
source=inversion:that kinds=say form=past -0.43
source=inversion:that kinds=say form=s -0.43
source=inversion:that kinds=say+act form=past -0.42
source=inversion:that kinds=say+show form=past -0.5
source=inversion:that kinds=say+tell+show form=past -0.6
source=inversion:they -0.62
source=inversion:they frame=before -0.53
source=inversion:they kinds=say+show form=past -0.54
source=none:none -0.14
source=none:none frame=adverbial -0.06
source=none:none frame=bare -0.21
source=none:none frame=colon -0.43
source=none:none frame=comma -0.09
source=none:none frame=hearer -0.16
source=none:none frame=later-that -0.22
source=none:none frame=quoted -0.13
source=none:none frame=that 0.08
source=none:none kinds=act form=base -0.16
source=none:none kinds=act form=s -0.23
source=none:none kinds=act+attitude form=base -0.42
source=none:none kinds=act+attitude form=ing -0.13
source=none:none kinds=act+attitude form=s -1.05
source=none:none kinds=act+show form=ing 0.17
source=none:none kinds=act+show form=past -0.58
source=none:none kinds=act+show form=s 0.21
source=none:none kinds=attitude form=base -0.1
source=none:none kinds=attitude form=participle -0.31
source=none:none kinds=attitude form=past -0.32
source=none:none kinds=attitude form=s -0.18
source=none:none kinds=phrase form= 0.23
source=none:none kinds=say form=base -0.09
source=none:none kinds=say form=ing -0.11
source=none:none kinds=say form=participle -0.11
source=none:none kinds=say form=past -0.07
source=none:none kinds=say form=s -0.35
source=none:none kinds=say+act form=ing -0.09
source=none:none kinds=say+act form=past -0.13
source=none:none kinds=say+act form=s -0.27
source=none:none kinds=say+act+attitude form=base 0.45
source=none:none kinds=say+act+attitude form=past -0.12
source=none:none kinds=say+act+show form=base -0.63
source=none:none kinds=say+attitude form=base -0.16
source=none:none kinds=say+attitude form=ing 0.26
source=none:none kinds=say+attitude form=past -0.59
source=none:none kinds=say+show form=base -0.56
source=none:none kinds=say+show form=ing 0.36
source=none:none kinds=say+show form=past -0.72
source=none:none kinds=say+show form=s -0.74
source=none:none kinds=say+show+attitude form=past -0.46
source=none:none kinds=say+tell form=base 0.05
source=none:none kinds=say+tell form=s -0.71
source=none:none kinds=say+tell+act form=base -0.25
source=none:none kinds=say+tell+act form=ing 0.18
source=none:none kinds=say+tell+act form=past 0.1
source=none:none kinds=say+tell+act form=s 0.31
source=none:none kinds=show form=base -1.02
source=none:none kinds=show form=ing -0.44
source=none:none kinds=show form=past -1.1
source=none:none kinds=show form=s -0.09
source=none:none kinds=tell form=base 0.15
source=none:none kinds=tell form=ing -0.09
source=none:none kinds=tell form=past 0.15
source=none:none kinds=tell+act form=base -0.7
source=none:none kinds=tell+attitude form=base -0.17
source=none:none kinds=tell+show form=base -1.13
source=none:none kinds=tell+show form=ing 0.33
source=none:none kinds=tell+show form=s 0.18
source=participle:he -0.12
source=participle:he frame=adverbial -0.48
source=participle:he frame=bare 0.07
source=participle:he frame=comma 0.15
source=participle:he frame=hearer -0.56
source=participle:he frame=later-that -0.28
source=participle:he frame=preposition -0.35
source=participle:he frame=quoted -0.41
source=participle:he frame=that 0.14
source=participle:he kinds=act form=ing -0.19
source=participle:he kinds=attitude form=ing -0.4
source=participle:he kinds=say form=ing -0.48
source=participle:he kinds=say+act form=ing 0.2
source=participle:he kinds=say+act+show form=ing 0.48
source=participle:he kinds=say+show form=ing -0.06
source=participle:he kinds=say+tell+act form=ing -0.78
source=participle:he kinds=say+tell+show form=ing -0.26
source=participle:he kinds=tell form=ing 0.1
source=participle:i -0.26
source=participle:i frame=bare -0.09
source=participle:i frame=preposition 0.18
source=participle:i kinds=attitude form=ing -0.2
source=participle:it -0.23
source=participle:it frame=adverbial -0.23
source=participle:it frame=bare -0.15
source=participle:it frame=preposition -0.14
source=participle:it frame=quoted -0.74
source=participle:it frame=that 0.24
source=participle:it kinds=act+attitude form=ing 0.1
source=participle:it kinds=attitude form=ing -0.45
source=participle:it kinds=say form=ing -0.48
source=participle:it kinds=say+show form=ing -0.2
source=participle:many -0.2
source=participle:many frame=preposition -0.44
source=participle:name -0.18
source=participle:name frame=adverbial 0.32
source=participle:name frame=bare -0.31
source=participle:name frame=colon 0.28
source=participle:name frame=comma -0.17
source=participle:name frame=hearer 0.06
source=participle:name frame=later-that -0.3
source=participle:name frame=preposition 0.06
source=participle:name frame=quoted -0.07
source=participle:name frame=that -0.2
source=participle:name kinds=act form=ing -0.09
source=participle:name kinds=act+attitude form=ing -0.05
source=participle:name kinds=act+show form=ing 0.28
source=participle:name kinds=attitude form=ing -0.32
source=participle:name kinds=say form=ing 0.05
source=participle:name kinds=say+act+attitude form=ing -0.45
source=participle:name kinds=say+act+show form=ing 0.07
source=participle:name kinds=say+attitude form=ing 0.4
source=participle:name kinds=say+show+attitude form=ing 0.32
source=participle:name kinds=say+tell+act form=ing 0.13
source=participle:name kinds=show form=ing -0.33
source=participle:name kinds=tell form=ing 0.15
source=participle:name kinds=tell+attitude form=ing -0.24
source=participle:name kinds=tell+show form=ing -0.45
source=participle:noun -0.26
source=participle:noun frame=bare -0.15
source=participle:noun frame=colon -0.08
source=participle:noun frame=comma -0.46
source=participle:noun frame=hearer -0.09
source=participle:noun frame=later-that -0.22
source=participle:noun frame=preposition -0.12
source=participle:noun frame=quoted -0.79
source=participle:noun frame=that 0.22
source=participle:noun kinds=act form=ing -0.17
source=participle:noun kinds=act+attitude form=ing -0.13
source=participle:noun kinds=attitude form=ing -0.42
source=participle:noun kinds=say form=ing 0.13
source=participle:noun kinds=say+act form=ing 0.11
source=participle:noun kinds=say+attitude form=ing -0.15
source=participle:noun kinds=say+tell+act form=ing 0.07
source=participle:noun kinds=say+tell+show form=ing -0.26
source=participle:noun kinds=show form=ing -0.98
source=participle:noun kinds=tell form=ing -0.4
source=participle:noun kinds=tell+show form=ing -0.28
source=participle:person -0.11
source=participle:person frame=adverbial -0.36
source=participle:person frame=bare -0.32
source=participle:person frame=colon 0.3
source=participle:person frame=comma 0.65
source=participle:person frame=hearer -0.12
source=participle:person frame=later-that 0.1
source=participle:person frame=quoted 0.18
source=participle:person frame=that -0.18
source=participle:person kinds=act form=ing -0.1
source=participle:person kinds=act+attitude form=ing 0.07
source=participle:person kinds=attitude form=ing -0.12
source=participle:person kinds=say form=ing -0.3
source=participle:person kinds=say+act form=ing -0.06
source=participle:person kinds=say+act+attitude form=ing 0.16
source=participle:person kinds=say+act+show form=ing -0.06
source=participle:person kinds=say+attitude form=ing 0.06
source=participle:person kinds=say+show+attitude form=ing -0.08
source=participle:person kinds=tell form=ing 0.13
source=participle:person kinds=tell+show form=ing -0.4
source=participle:plural -0.27
source=participle:plural frame=adverbial -0.32
source=participle:plural frame=bare -0.28
source=participle:plural frame=comma 0.37
source=participle:plural frame=preposition -0.21
source=participle:plural frame=quoted -0.27
source=participle:plural frame=that 0.15
source=participle:plural kinds=act form=ing -0.06
source=participle:plural kinds=act+attitude form=ing -1.01
source=participle:plural kinds=attitude form=ing -0.26
source=participle:plural kinds=say form=ing -0.24
source=participle:plural kinds=say+act form=ing 0.2
source=participle:plural kinds=say+act+attitude form=ing 0.54
source=participle:plural kinds=say+show form=ing 0.24
source=participle:plural kinds=say+tell+act form=ing -0.34
source=participle:plural kinds=say+tell+show form=ing 0.1
source=participle:she -0.21
source=participle:she frame=adverbial -0.87
source=participle:she frame=bare -0.33
source=participle:she frame=comma 0.68
source=participle:she frame=hearer 0.16
source=participle:she frame=later-that -0.45
source=participle:she frame=preposition 0.29
source=participle:she frame=quoted -0.26
source=participle:she frame=that -0.22
source=participle:she kinds=act form=ing -0.12
source=participle:she kinds=attitude form=ing -0.48
source=participle:she kinds=say+act form=ing 0.07
source=participle:she kinds=say+attitude form=ing -0.21
source=participle:she kinds=tell form=ing -0.3
source=participle:some -0.46
source=participle:some frame=bare -0.3
source=participle:some kinds=attitude form=ing -0.31
source=participle:that -0.36
source=participle:that frame=adverbial -0.52
source=participle:that frame=bare -0.21
source=participle:that frame=preposition -0.09
source=participle:that kinds=attitude form=ing 0.27
source=participle:that kinds=say form=ing -0.76
source=participle:these 0.12
source=participle:these frame=bare 0.3
source=participle:they -0.14
source=participle:they frame=bare -0.38
source=participle:they frame=later-that -0.52
source=participle:they frame=preposition 0.26
source=participle:they kinds=act form=ing -0.39
source=participle:they kinds=attitude form=ing 0.07
source=participle:they kinds=say+show form=ing 0.1
source=participle:this -0.53
source=participle:this frame=bare -0.45
source=participle:this frame=preposition -0.2
source=participle:this kinds=act form=ing -0.52
source=participle:those 0.26
source=participle:those frame=bare 0.52
source=participle:we -0.08
source=participle:we frame=adverbial -0.66
source=participle:we frame=bare -0.23
source=participle:we frame=preposition 0.33
source=participle:we kinds=act form=ing 0.08
source=participle:who -0.44
source=participle:who frame=adverbial 0.11
source=participle:who frame=bare -0.32
source=participle:who frame=hearer -0.45
source=participle:who frame=preposition 0.08
source=participle:who frame=quoted -1.07
source=participle:who frame=that -0.18
source=participle:who kinds=act form=ing -0.41
source=participle:who kinds=attitude form=ing -0.21
source=participle:who kinds=say+act form=ing -0.27
source=participle:who kinds=say+show form=ing 0.15
source=participle:who kinds=tell form=ing -0.41
source=participle:you 0.33
source=participle:you frame=bare 0.14
source=participle:you frame=that 0.4
source=participle:you kinds=attitude form=ing 0.15
source=possessive:name 0.2
source=possessive:name frame=adverbial -0.47
source=possessive:name frame=bare 0.05
source=possessive:name frame=colon 0.41
source=possessive:name frame=comma -0.74
source=possessive:name frame=later-that 0.06
source=possessive:name frame=quoted -0.43
source=possessive:name frame=that -0.46
source=possessive:name kinds=noun form= 0.2
source=possessive:noun 0.11
source=possessive:noun frame=adverbial -0.16
source=possessive:noun frame=bare -0.18
source=possessive:noun frame=later-that -0.56
source=possessive:noun kinds=noun form= 0.11
source=possessive:person -0.24
source=possessive:person frame=adverbial -0.12
source=possessive:person frame=bare -0.18
source=possessive:person frame=comma -0.78
source=possessive:person frame=later-that -0.65
source=possessive:person frame=quoted -0.62
source=possessive:person frame=that -0.24
source=possessive:person kinds=noun form= -0.24
source=possessive:plural -0.06
source=possessive:plural frame=bare -0.23
source=possessive:plural frame=colon 0.34
source=possessive:plural frame=comma -0.75
source=possessive:plural frame=later-that -0.64
source=possessive:plural frame=preposition -0.23
source=possessive:plural frame=that 0.3
source=possessive:plural kinds=noun form= -0.06
source=relative:noun frame=adverbial -0.25
source=relative:noun frame=bare -0.1
source=relative:noun frame=hearer -0.12
source=relative:noun frame=later-that -0.58
source=relative:noun frame=preposition 0.15
source=relative:noun frame=that -0.05
source=relative:noun kinds=act form=base -0.3
source=relative:noun kinds=act form=past -0.23
source=relative:noun kinds=act form=s -0.06
source=relative:noun kinds=act+attitude form=past -0.16
source=relative:noun kinds=attitude form=base -0.58
source=relative:noun kinds=attitude form=ing 0.38
source=relative:noun kinds=attitude form=past 0.08
source=relative:noun kinds=attitude form=s -0.11
source=relative:noun kinds=say form=past -0.34
source=relative:noun kinds=say+act form=base -0.2
source=relative:noun kinds=say+act form=past 0.17
source=relative:noun kinds=say+act form=s 0.65
source=relative:noun kinds=say+show form=past -0.26
source=relative:noun kinds=say+show form=s -0.23
source=relative:noun kinds=say+show+attitude form=past -0.13
source=relative:that frame=adverbial -0.3
source=relative:that frame=bare -0.18
source=relative:that frame=colon -0.49
source=relative:that frame=comma 0.41
source=relative:that frame=hearer -0.06
source=relative:that frame=later-that -0.31
source=relative:that frame=preposition -0.14
source=relative:that frame=quoted -0.05
source=relative:that kinds=act form=base 0.39
source=relative:that kinds=act form=ing -1.03
source=relative:that kinds=act form=past -0.19
source=relative:that kinds=act form=s -0.63
source=relative:that kinds=act+attitude form=base 0.08
source=relative:that kinds=act+attitude form=past -0.55
source=relative:that kinds=act+attitude form=s 0.73
source=relative:that kinds=act+show form=s -0.34
source=relative:that kinds=attitude form=base -0.82
source=relative:that kinds=attitude form=ing -0.85
source=relative:that kinds=attitude form=participle -0.26
source=relative:that kinds=attitude form=past 0.1
source=relative:that kinds=attitude form=s -0.38
source=relative:that kinds=say form=base 0.22
source=relative:that kinds=say form=past -0.16
source=relative:that kinds=say+act form=base -0.82
source=relative:that kinds=say+act form=past 0.21
source=relative:that kinds=say+show form=base -0.31
source=relative:that kinds=say+show form=past 0.06
source=relative:that kinds=say+show+attitude form=past -0.42
source=relative:that kinds=show form=base -0.73
source=relative:that kinds=show form=past 0.65
source=relative:that kinds=tell+show form=base 0.53
source=relative:that kinds=tell+show form=past -0.52
source=relative:who -0.12
source=relative:who frame=adverbial -0.26
source=relative:who frame=colon -0.28
source=relative:who frame=comma 0.11
source=relative:who frame=hearer -0.18
source=relative:who frame=later-that -0.45
source=relative:who frame=preposition -0.05
source=relative:who frame=quoted -0.13
source=relative:who frame=that -0.29
source=relative:who kinds=act form=ing 0.12
source=relative:who kinds=act form=past -0.39
source=relative:who kinds=act+attitude form=base -0.1
source=relative:who kinds=act+attitude form=past -0.19
source=relative:who kinds=act+show form=past 0.1
source=relative:who kinds=attitude form=base 0.13
source=relative:who kinds=attitude form=participle -0.42
source=relative:who kinds=attitude form=past -0.07
source=relative:who kinds=attitude form=s -0.24
source=relative:who kinds=say form=base -0.31
source=relative:who kinds=say form=s 0.05
source=relative:who kinds=say+act form=base -1.09
source=relative:who kinds=say+act form=past -0.2
source=relative:who kinds=say+attitude form=base -0.15
source=relative:who kinds=say+attitude form=past -0.59
source=relative:who kinds=say+show form=base -0.17
source=relative:who kinds=say+show form=s 0.27
source=relative:who kinds=say+show+attitude form=past -0.12
source=relative:who kinds=show form=base -0.05
source=relative:who kinds=show form=past -0.05
source=relative:who kinds=tell form=past -0.46
source=relative:who kinds=tell form=s -0.6
verbs=0 frame=adverbial kinds=act -0.14
verbs=0 frame=adverbial kinds=act+attitude 0.13
verbs=0 frame=adverbial kinds=act+show 0.06
verbs=0 frame=adverbial kinds=attitude -0.27
verbs=0 frame=adverbial kinds=noun -0.82
verbs=0 frame=adverbial kinds=say -0.13
verbs=0 frame=adverbial kinds=say+act 0.18
verbs=0 frame=adverbial kinds=say+act+attitude -0.18
verbs=0 frame=adverbial kinds=say+attitude -0.33
verbs=0 frame=adverbial kinds=say+show -0.38
verbs=0 frame=adverbial kinds=say+tell -0.12
verbs=0 frame=adverbial kinds=say+tell+act -0.28
verbs=0 frame=adverbial kinds=tell -0.45
verbs=0 frame=adverbial kinds=tell+act -0.2
verbs=0 frame=adverbial kinds=tell+show -0.61
verbs=0 frame=around kinds=act -0.69
verbs=0 frame=around kinds=act+attitude -0.38
verbs=0 frame=around kinds=attitude -0.76
verbs=0 frame=around kinds=say -0.11
verbs=0 frame=around kinds=say+act -0.44
verbs=0 frame=around kinds=say+act+attitude -0.56
verbs=0 frame=around kinds=say+attitude 0.28
verbs=0 frame=around kinds=say+show 0.09
verbs=0 frame=around kinds=say+show+attitude 0.19
verbs=0 frame=around kinds=tell 0.1
verbs=0 frame=bare kinds=act -0.05
verbs=0 frame=bare kinds=act+attitude -0.21
verbs=0 frame=bare kinds=act+show 0.31
verbs=0 frame=bare kinds=noun -0.21
verbs=0 frame=bare kinds=say -0.23
verbs=0 frame=bare kinds=say+act -0.27
verbs=0 frame=bare kinds=say+act+attitude -0.45
verbs=0 frame=bare kinds=say+act+show -0.33
verbs=0 frame=bare kinds=say+attitude -0.15
verbs=0 frame=bare kinds=say+show -0.86
verbs=0 frame=bare kinds=say+show+attitude -0.9
verbs=0 frame=bare kinds=say+tell -0.69
verbs=0 frame=bare kinds=say+tell+act -0.16
verbs=0 frame=bare kinds=say+tell+show 0.09
verbs=0 frame=bare kinds=show -0.42
verbs=0 frame=bare kinds=tell -0.83
verbs=0 frame=bare kinds=tell+act -0.54
verbs=0 frame=bare kinds=tell+show -0.29
verbs=0 frame=before kinds=act -0.51
verbs=0 frame=before kinds=attitude -0.3
verbs=0 frame=before kinds=phrase -1.08
verbs=0 frame=before kinds=say -0.05
verbs=0 frame=before kinds=say+act -0.18
verbs=0 frame=before kinds=say+act+attitude 0.1
verbs=0 frame=before kinds=say+act+show -0.56
verbs=0 frame=before kinds=say+attitude -0.1
verbs=0 frame=before kinds=say+show -0.23
verbs=0 frame=before kinds=say+show+attitude -0.14
verbs=0 frame=before kinds=say+tell -0.33
verbs=0 frame=before kinds=say+tell+act 0.23
verbs=0 frame=before kinds=say+tell+show -0.26
verbs=0 frame=before kinds=tell+show -1.38
verbs=0 frame=colon kinds=act -0.54
verbs=0 frame=colon kinds=act+attitude -0.44
verbs=0 frame=colon kinds=attitude -0.35
verbs=0 frame=colon kinds=say 0.17
verbs=0 frame=colon kinds=say+act 0.1
verbs=0 frame=colon kinds=say+attitude -0.59
verbs=0 frame=colon kinds=say+show+attitude 0.26
verbs=0 frame=colon kinds=say+tell -0.05
verbs=0 frame=colon kinds=say+tell+act -0.66
verbs=0 frame=colon kinds=show -0.47
verbs=0 frame=colon kinds=tell 0.29
verbs=0 frame=comma kinds=act -0.19
verbs=0 frame=comma kinds=act+attitude -0.54
verbs=0 frame=comma kinds=attitude -0.29
verbs=0 frame=comma kinds=phrase 0.4
verbs=0 frame=comma kinds=say 0.16
verbs=0 frame=comma kinds=say+act 0.53
verbs=0 frame=comma kinds=say+show 0.1
verbs=0 frame=comma kinds=say+tell+act 0.31
verbs=0 frame=comma kinds=tell -0.41
verbs=0 frame=hearer kinds=say+tell 0.2
verbs=0 frame=hearer kinds=say+tell+act -0.13
verbs=0 frame=hearer kinds=tell -0.36
verbs=0 frame=hearer kinds=tell+attitude -0.47
verbs=0 frame=hearer kinds=tell+show -0.08
verbs=0 frame=later-that kinds=act -0.6
verbs=0 frame=later-that kinds=act+attitude -0.72
verbs=0 frame=later-that kinds=attitude 0.26
verbs=0 frame=later-that kinds=noun -0.12
verbs=0 frame=later-that kinds=say -0.61
verbs=0 frame=later-that kinds=say+act -0.75
verbs=0 frame=later-that kinds=say+attitude -0.7
verbs=0 frame=later-that kinds=say+show -0.41
verbs=0 frame=later-that kinds=tell 0.1
verbs=0 frame=preposition kinds=act -0.2
verbs=0 frame=preposition kinds=act+attitude -0.1
verbs=0 frame=preposition kinds=act+show -0.33
verbs=0 frame=preposition kinds=attitude 0.07
verbs=0 frame=preposition kinds=noun 0.06
verbs=0 frame=preposition kinds=say -0.2
verbs=0 frame=preposition kinds=say+act -0.27
verbs=0 frame=preposition kinds=say+act+attitude 0.25
verbs=0 frame=preposition kinds=say+act+show -0.22
verbs=0 frame=preposition kinds=say+attitude 0.21
verbs=0 frame=preposition kinds=say+show -0.42
verbs=0 frame=preposition kinds=say+tell -0.68
verbs=0 frame=preposition kinds=say+tell+act -0.58
verbs=0 frame=preposition kinds=show -0.7
verbs=0 frame=preposition kinds=tell+show -0.86
verbs=0 frame=quoted kinds=act -0.13
verbs=0 frame=quoted kinds=act+attitude -0.31
verbs=0 frame=quoted kinds=act+show -0.16
verbs=0 frame=quoted kinds=attitude -0.56
verbs=0 frame=quoted kinds=noun -0.25
verbs=0 frame=quoted kinds=say+act -0.33
verbs=0 frame=quoted kinds=say+act+attitude -0.51
verbs=0 frame=quoted kinds=say+act+show 0.1
verbs=0 frame=quoted kinds=say+attitude -0.82
verbs=0 frame=quoted kinds=say+show -0.18
verbs=0 frame=quoted kinds=say+show+attitude 0.17
verbs=0 frame=quoted kinds=say+tell -0.21
verbs=0 frame=quoted kinds=say+tell+act -0.29
verbs=0 frame=quoted kinds=show -0.13
verbs=0 frame=quoted kinds=tell 0.31
verbs=0 frame=quoted kinds=tell+act -0.4
verbs=0 frame=quoted kinds=tell+show -0.7
verbs=0 frame=that kinds=act -0.05
verbs=0 frame=that kinds=act+attitude 0.14
verbs=0 frame=that kinds=attitude -0.17
verbs=0 frame=that kinds=noun -0.38
verbs=0 frame=that kinds=say -0.22
verbs=0 frame=that kinds=say+act 0.49
verbs=0 frame=that kinds=say+show 0.62
verbs=1 frame=adverbial kinds=act -0.14
verbs=1 frame=adverbial kinds=act+attitude -0.53
verbs=1 frame=adverbial kinds=act+show -1.23
verbs=1 frame=adverbial kinds=attitude -0.25
verbs=1 frame=adverbial kinds=noun -0.11
verbs=1 frame=adverbial kinds=say -1.11
verbs=1 frame=adverbial kinds=say+act -0.36
verbs=1 frame=adverbial kinds=say+act+attitude -0.69
verbs=1 frame=adverbial kinds=say+attitude -0.21
verbs=1 frame=adverbial kinds=say+show -0.1
verbs=1 frame=adverbial kinds=say+tell -0.71
verbs=1 frame=adverbial kinds=say+tell+act -1.17
verbs=1 frame=adverbial kinds=show -0.8
verbs=1 frame=adverbial kinds=tell -0.82
verbs=1 frame=adverbial kinds=tell+act -0.4
verbs=1 frame=around kinds=act -0.77
verbs=1 frame=around kinds=act+attitude -0.29
verbs=1 frame=around kinds=attitude -0.79
verbs=1 frame=around kinds=say -0.06
verbs=1 frame=around kinds=say+act -0.83
verbs=1 frame=around kinds=say+attitude 0.08
verbs=1 frame=around kinds=say+show -0.22
verbs=1 frame=around kinds=say+tell+act 0.1
verbs=1 frame=around kinds=tell -0.07
verbs=1 frame=around kinds=tell+show -0.57
verbs=1 frame=bare kinds=act 0.11
verbs=1 frame=bare kinds=act+attitude -0.07
verbs=1 frame=bare kinds=act+show -0.09
verbs=1 frame=bare kinds=attitude -0.16
verbs=1 frame=bare kinds=noun -0.41
verbs=1 frame=bare kinds=say -0.13
verbs=1 frame=bare kinds=say+act -0.15
verbs=1 frame=bare kinds=say+act+attitude 0.21
verbs=1 frame=bare kinds=say+act+show 0.38
verbs=1 frame=bare kinds=say+show -0.37
verbs=1 frame=bare kinds=say+show+attitude 0.08
verbs=1 frame=bare kinds=say+tell -0.31
verbs=1 frame=bare kinds=say+tell+show -0.66
verbs=1 frame=bare kinds=tell -0.46
verbs=1 frame=bare kinds=tell+act -0.2
verbs=1 frame=bare kinds=tell+attitude -0.05
verbs=1 frame=bare kinds=tell+show 0.22
verbs=1 frame=before kinds=act -0.51
verbs=1 frame=before kinds=act+attitude -0.72
verbs=1 frame=before kinds=act+show -0.53
verbs=1 frame=before kinds=attitude -0.53
verbs=1 frame=before kinds=phrase -0.14
verbs=1 frame=before kinds=say -0.76
verbs=1 frame=before kinds=say+act -0.41
verbs=1 frame=before kinds=say+act+attitude -0.84
verbs=1 frame=before kinds=say+act+show -0.32
verbs=1 frame=before kinds=say+show -0.14
verbs=1 frame=before kinds=say+tell -0.38
verbs=1 frame=before kinds=say+tell+act -0.8
verbs=1 frame=before kinds=say+tell+show 0.06
verbs=1 frame=before kinds=show -0.22
verbs=1 frame=before kinds=tell -0.13
verbs=1 frame=colon kinds=act 0.3
verbs=1 frame=colon kinds=attitude -0.17
verbs=1 frame=colon kinds=noun -0.36
verbs=1 frame=colon kinds=say 0.06
verbs=1 frame=colon kinds=say+act -0.32
verbs=1 frame=colon kinds=say+show -0.98
verbs=1 frame=comma kinds=act -0.6
verbs=1 frame=comma kinds=act+attitude -0.21
verbs=1 frame=comma kinds=attitude -0.53
verbs=1 frame=comma kinds=noun -1.22
verbs=1 frame=comma kinds=phrase -0.14
verbs=1 frame=comma kinds=say 0.17
verbs=1 frame=comma kinds=say+show -0.86
verbs=1 frame=comma kinds=tell+act -0.27
verbs=1 frame=hearer kinds=say+tell -0.84
verbs=1 frame=hearer kinds=say+tell+act -0.3
verbs=1 frame=hearer kinds=tell+act -0.6
verbs=1 frame=hearer kinds=tell+attitude -0.05
verbs=1 frame=hearer kinds=tell+show -0.08
verbs=1 frame=later-that kinds=act -0.2
verbs=1 frame=later-that kinds=act+attitude -1.24
verbs=1 frame=later-that kinds=act+show -0.43
verbs=1 frame=later-that kinds=attitude -0.64
verbs=1 frame=later-that kinds=noun -0.35
verbs=1 frame=later-that kinds=say -0.95
verbs=1 frame=later-that kinds=say+act -0.26
verbs=1 frame=later-that kinds=say+show -0.28
verbs=1 frame=later-that kinds=say+tell -0.56
verbs=1 frame=later-that kinds=say+tell+act 0.12
verbs=1 frame=later-that kinds=show -0.72
verbs=1 frame=later-that kinds=tell -0.33
verbs=1 frame=preposition kinds=act -0.14
verbs=1 frame=preposition kinds=act+attitude -0.58
verbs=1 frame=preposition kinds=act+show -0.38
verbs=1 frame=preposition kinds=attitude -0.16
verbs=1 frame=preposition kinds=noun -0.4
verbs=1 frame=preposition kinds=say -0.08
verbs=1 frame=preposition kinds=say+act -0.15
verbs=1 frame=preposition kinds=say+act+attitude 0.17
verbs=1 frame=preposition kinds=say+attitude -0.55
verbs=1 frame=preposition kinds=say+show -0.15
verbs=1 frame=preposition kinds=say+tell+act 0.08
verbs=1 frame=preposition kinds=say+tell+show -0.61
verbs=1 frame=preposition kinds=tell -0.82
verbs=1 frame=preposition kinds=tell+show -0.45
verbs=1 frame=quoted kinds=act+attitude -0.27
verbs=1 frame=quoted kinds=act+show -0.32
verbs=1 frame=quoted kinds=attitude -0.12
verbs=1 frame=quoted kinds=noun -0.26
verbs=1 frame=quoted kinds=say -0.74
verbs=1 frame=quoted kinds=say+act -0.31
verbs=1 frame=quoted kinds=say+attitude 0.1
verbs=1 frame=quoted kinds=say+show -0.58
verbs=1 frame=quoted kinds=say+show+attitude 0.33
verbs=1 frame=quoted kinds=say+tell+act 0.18
verbs=1 frame=quoted kinds=show 0.09
verbs=1 frame=quoted kinds=tell -0.9
verbs=1 frame=quoted kinds=tell+act -0.25
verbs=1 frame=quoted kinds=tell+show -0.51
verbs=1 frame=that kinds=act+attitude -0.35
verbs=1 frame=that kinds=attitude -0.41
verbs=1 frame=that kinds=noun 0.06
verbs=1 frame=that kinds=say -0.21
verbs=1 frame=that kinds=say+act -0.08
verbs=1 frame=that kinds=say+act+attitude -0.11
verbs=1 frame=that kinds=say+show 0.37
verbs=1 frame=that kinds=say+tell 0.35
verbs=1 frame=that kinds=say+tell+show 0.73
verbs=1 frame=that kinds=show -0.13
verbs=1 frame=that kinds=tell+show -0.38
verbs=2 frame=adverbial kinds=act -0.15
verbs=2 frame=adverbial kinds=act+attitude -0.61
verbs=2 frame=adverbial kinds=act+show -0.17
verbs=2 frame=adverbial kinds=attitude -0.46
verbs=2 frame=adverbial kinds=noun -0.24
verbs=2 frame=adverbial kinds=say -0.1
verbs=2 frame=adverbial kinds=say+act -0.21
verbs=2 frame=adverbial kinds=say+act+attitude -0.31
verbs=2 frame=adverbial kinds=say+act+show -0.42
verbs=2 frame=adverbial kinds=say+attitude -0.88
verbs=2 frame=adverbial kinds=say+show -0.4
verbs=2 frame=adverbial kinds=say+tell -0.47
verbs=2 frame=adverbial kinds=say+tell+act 0.13
verbs=2 frame=adverbial kinds=show -0.65
verbs=2 frame=adverbial kinds=tell+act -0.49
verbs=2 frame=adverbial kinds=tell+show -0.36
verbs=2 frame=around kinds=act -0.63
verbs=2 frame=around kinds=act+attitude -0.45
verbs=2 frame=around kinds=act+show -0.39
verbs=2 frame=around kinds=attitude -0.35
verbs=2 frame=around kinds=phrase 0.22
verbs=2 frame=around kinds=say -0.27
verbs=2 frame=around kinds=say+act 0.35
verbs=2 frame=around kinds=say+show -0.44
verbs=2 frame=around kinds=say+tell+act -0.45
verbs=2 frame=around kinds=show -0.51
verbs=2 frame=around kinds=tell -0.93
verbs=2 frame=around kinds=tell+show 0.12
verbs=2 frame=bare kinds=act -0.05
verbs=2 frame=bare kinds=act+attitude 0.19
verbs=2 frame=bare kinds=act+show -0.15
verbs=2 frame=bare kinds=attitude -0.12
verbs=2 frame=bare kinds=noun -0.42
verbs=2 frame=bare kinds=say -0.22
verbs=2 frame=bare kinds=say+act -0.09
verbs=2 frame=bare kinds=say+act+attitude -0.12
verbs=2 frame=bare kinds=say+act+show 0.36
verbs=2 frame=bare kinds=say+attitude 0.19
verbs=2 frame=bare kinds=say+show 0.2
verbs=2 frame=bare kinds=say+show+attitude -0.44
verbs=2 frame=bare kinds=say+tell -0.18
verbs=2 frame=bare kinds=say+tell+act 0.21
verbs=2 frame=bare kinds=say+tell+show -0.23
verbs=2 frame=bare kinds=tell 0.15
verbs=2 frame=bare kinds=tell+act -0.05
verbs=2 frame=bare kinds=tell+attitude -0.87
verbs=2 frame=before kinds=act -0.91
verbs=2 frame=before kinds=act+attitude -0.65
verbs=2 frame=before kinds=act+show -0.48
verbs=2 frame=before kinds=attitude -0.12
verbs=2 frame=before kinds=say -0.51
verbs=2 frame=before kinds=say+act -0.31
verbs=2 frame=before kinds=say+act+attitude -0.75
verbs=2 frame=before kinds=say+act+show -0.49
verbs=2 frame=before kinds=say+show -0.09
verbs=2 frame=before kinds=say+tell -0.47
verbs=2 frame=before kinds=say+tell+act -0.82
verbs=2 frame=before kinds=show -0.15
verbs=2 frame=before kinds=tell -0.11
verbs=2 frame=colon kinds=act -0.09
verbs=2 frame=colon kinds=attitude 0.2
verbs=2 frame=colon kinds=noun -0.09
verbs=2 frame=colon kinds=say -0.07
verbs=2 frame=colon kinds=say+act -0.24
verbs=2 frame=comma kinds=act -0.69
verbs=2 frame=comma kinds=act+attitude -0.58
verbs=2 frame=comma kinds=attitude -0.29
verbs=2 frame=comma kinds=noun -1.23
verbs=2 frame=comma kinds=phrase 1.19
verbs=2 frame=comma kinds=say -0.63
verbs=2 frame=comma kinds=say+act -0.94
verbs=2 frame=comma kinds=say+show 0.11
verbs=2 frame=comma kinds=say+tell -0.38
verbs=2 frame=comma kinds=show -0.53
verbs=2 frame=comma kinds=tell -0.29
verbs=2 frame=comma kinds=tell+show -0.79
verbs=2 frame=hearer kinds=say+tell -0.1
verbs=2 frame=hearer kinds=say+tell+act 0.05
verbs=2 frame=hearer kinds=say+tell+show 0.23
verbs=2 frame=hearer kinds=tell 0.05
verbs=2 frame=hearer kinds=tell+act -0.43
verbs=2 frame=hearer kinds=tell+show -0.22
verbs=2 frame=later-that kinds=act -0.08
verbs=2 frame=later-that kinds=act+attitude -0.19
verbs=2 frame=later-that kinds=act+show -0.33
verbs=2 frame=later-that kinds=attitude -0.57
verbs=2 frame=later-that kinds=noun -1.14
verbs=2 frame=later-that kinds=say+act -0.2
verbs=2 frame=later-that kinds=say+act+attitude -0.67
verbs=2 frame=later-that kinds=say+tell -0.56
verbs=2 frame=later-that kinds=say+tell+act -0.36
verbs=2 frame=later-that kinds=show 0.21
verbs=2 frame=later-that kinds=tell 0.18
verbs=2 frame=later-that kinds=tell+attitude -0.64
verbs=2 frame=later-that kinds=tell+show 0.36
verbs=2 frame=preposition kinds=act+attitude 0.22
verbs=2 frame=preposition kinds=act+show 0.07
verbs=2 frame=preposition kinds=attitude -0.07
verbs=2 frame=preposition kinds=noun -0.64
verbs=2 frame=preposition kinds=say+act -0.43
verbs=2 frame=preposition kinds=say+act+attitude -0.46
verbs=2 frame=preposition kinds=say+show -0.24
verbs=2 frame=preposition kinds=say+tell -0.67
verbs=2 frame=preposition kinds=say+tell+act -0.36
verbs=2 frame=preposition kinds=show -0.63
verbs=2 frame=preposition kinds=tell 0.46
verbs=2 frame=preposition kinds=tell+show -0.54
verbs=2 frame=quoted kinds=act -0.62
verbs=2 frame=quoted kinds=act+attitude -0.23
verbs=2 frame=quoted kinds=attitude -0.23
verbs=2 frame=quoted kinds=noun -0.35
verbs=2 frame=quoted kinds=say 0.15
verbs=2 frame=quoted kinds=say+show -0.11
verbs=2 frame=quoted kinds=say+tell+act -0.48
verbs=2 frame=quoted kinds=tell 0.05
verbs=2 frame=that kinds=act 0.27
verbs=2 frame=that kinds=act+attitude 0.27
verbs=2 frame=that kinds=attitude -0.06
verbs=2 frame=that kinds=noun 0.21
verbs=2 frame=that kinds=say -0.14
verbs=2 frame=that kinds=say+act -0.37
verbs=2 frame=that kinds=say+act+attitude 0.72
verbs=2 frame=that kinds=say+attitude 0.05
verbs=2 frame=that kinds=say+show 0.32
verbs=2 frame=that kinds=say+show+attitude 0.55
verbs=2 frame=that kinds=say+tell+act 0.29
verbs=2 frame=that kinds=say+tell+show 0.32
verbs=2 frame=that kinds=show 0.24
verbs=2 frame=that kinds=tell+show 0.09
verbs=3 frame=adverbial kinds=act -0.37
verbs=3 frame=adverbial kinds=act+attitude -0.2
verbs=3 frame=adverbial kinds=act+show -0.91
verbs=3 frame=adverbial kinds=noun -0.14
verbs=3 frame=adverbial kinds=say+act+attitude 0.05
verbs=3 frame=adverbial kinds=say+act+show -0.11
verbs=3 frame=adverbial kinds=say+show 0.27
verbs=3 frame=adverbial kinds=say+tell -0.29
verbs=3 frame=adverbial kinds=say+tell+act -0.21
verbs=3 frame=adverbial kinds=say+tell+show 0.05
verbs=3 frame=adverbial kinds=show 0.2
verbs=3 frame=adverbial kinds=tell -0.28
verbs=3 frame=adverbial kinds=tell+act -0.47
verbs=3 frame=adverbial kinds=tell+show -1.08
verbs=3 frame=around kinds=act -0.6
verbs=3 frame=around kinds=act+attitude -0.48
verbs=3 frame=around kinds=act+show -0.64
verbs=3 frame=around kinds=attitude -0.19
verbs=3 frame=around kinds=phrase -0.44
verbs=3 frame=around kinds=say+act -0.25
verbs=3 frame=around kinds=say+act+attitude -0.1
verbs=3 frame=around kinds=say+act+show -0.56
verbs=3 frame=around kinds=say+attitude -0.64
verbs=3 frame=around kinds=say+show 0.07
verbs=3 frame=around kinds=say+tell -0.47
verbs=3 frame=around kinds=say+tell+act -1.03
verbs=3 frame=around kinds=say+tell+show -0.12
verbs=3 frame=around kinds=show -0.49
verbs=3 frame=around kinds=tell 0.09
verbs=3 frame=around kinds=tell+act -0.48
verbs=3 frame=around kinds=tell+show -0.35
verbs=3 frame=bare kinds=act+attitude -0.07
verbs=3 frame=bare kinds=noun 0.06
verbs=3 frame=bare kinds=say 0.05
verbs=3 frame=bare kinds=say+act 0.07
verbs=3 frame=bare kinds=say+act+attitude 0.15
verbs=3 frame=bare kinds=say+act+show 0.07
verbs=3 frame=bare kinds=say+show 0.3
verbs=3 frame=bare kinds=say+show+attitude -0.11
verbs=3 frame=bare kinds=say+tell -0.19
verbs=3 frame=bare kinds=say+tell+act -0.05
verbs=3 frame=bare kinds=say+tell+show 0.11
verbs=3 frame=bare kinds=show -0.09
verbs=3 frame=bare kinds=tell -0.13
verbs=3 frame=bare kinds=tell+act 0.19
verbs=3 frame=bare kinds=tell+attitude -0.08
verbs=3 frame=bare kinds=tell+show -0.06
verbs=3 frame=before kinds=act -0.38
verbs=3 frame=before kinds=act+attitude -0.85
verbs=3 frame=before kinds=act+show -0.57
verbs=3 frame=before kinds=attitude -0.26
verbs=3 frame=before kinds=phrase 0.77
verbs=3 frame=before kinds=say 0.07
verbs=3 frame=before kinds=say+act+show -0.4
verbs=3 frame=before kinds=say+attitude -0.31
verbs=3 frame=before kinds=say+show 0.64
verbs=3 frame=before kinds=say+show+attitude 0.37
verbs=3 frame=before kinds=say+tell -0.35
verbs=3 frame=before kinds=say+tell+act -0.31
verbs=3 frame=before kinds=show -0.28
verbs=3 frame=before kinds=tell 0.19
verbs=3 frame=before kinds=tell+act -0.6
verbs=3 frame=before kinds=tell+attitude -0.45
verbs=3 frame=before kinds=tell+show 0.12
verbs=3 frame=colon kinds=act 0.09
verbs=3 frame=colon kinds=attitude -0.27
verbs=3 frame=colon kinds=noun -0.06
verbs=3 frame=colon kinds=say -0.06
verbs=3 frame=colon kinds=say+act -0.39
verbs=3 frame=colon kinds=say+show -0.55
verbs=3 frame=colon kinds=say+tell+act 0.07
verbs=3 frame=colon kinds=show -0.49
verbs=3 frame=colon kinds=tell+show -0.53
verbs=3 frame=comma kinds=act -0.69
verbs=3 frame=comma kinds=act+attitude -0.79
verbs=3 frame=comma kinds=act+show -0.86
verbs=3 frame=comma kinds=attitude -0.17
verbs=3 frame=comma kinds=noun -0.36
verbs=3 frame=comma kinds=say -0.32
verbs=3 frame=comma kinds=say+act -0.9
verbs=3 frame=comma kinds=say+act+show -0.43
verbs=3 frame=comma kinds=say+show -0.11
verbs=3 frame=comma kinds=say+show+attitude -0.71
verbs=3 frame=comma kinds=say+tell -0.51
verbs=3 frame=comma kinds=show -0.72
verbs=3 frame=comma kinds=tell -0.79
verbs=3 frame=comma kinds=tell+show 0.09
verbs=3 frame=hearer kinds=say+tell -0.3
verbs=3 frame=hearer kinds=say+tell+act 0.09
verbs=3 frame=hearer kinds=say+tell+show -0.13
verbs=3 frame=hearer kinds=tell 0.11
verbs=3 frame=hearer kinds=tell+act -0.23
verbs=3 frame=hearer kinds=tell+attitude -0.24
verbs=3 frame=hearer kinds=tell+show -0.16
verbs=3 frame=later-that kinds=act -0.25
verbs=3 frame=later-that kinds=act+attitude -0.23
verbs=3 frame=later-that kinds=act+show -0.72
verbs=3 frame=later-that kinds=attitude -0.14
verbs=3 frame=later-that kinds=noun 0.11
verbs=3 frame=later-that kinds=say 0.14
verbs=3 frame=later-that kinds=say+act -0.06
verbs=3 frame=later-that kinds=say+act+attitude 0.11
verbs=3 frame=later-that kinds=say+act+show -0.81
verbs=3 frame=later-that kinds=say+attitude -0.66
verbs=3 frame=later-that kinds=say+show -0.14
verbs=3 frame=later-that kinds=say+show+attitude 0.19
verbs=3 frame=later-that kinds=say+tell -0.2
verbs=3 frame=later-that kinds=say+tell+act -0.18
verbs=3 frame=later-that kinds=show -0.56
verbs=3 frame=later-that kinds=tell 0.21
verbs=3 frame=later-that kinds=tell+show -1.17
verbs=3 frame=preposition kinds=act+attitude 0.05
verbs=3 frame=preposition kinds=act+show -0.37
verbs=3 frame=preposition kinds=say -0.06
verbs=3 frame=preposition kinds=say+act 0.05
verbs=3 frame=preposition kinds=say+act+attitude -0.05
verbs=3 frame=preposition kinds=say+act+show -0.68
verbs=3 frame=preposition kinds=say+attitude 0.05
verbs=3 frame=preposition kinds=say+show -0.3
verbs=3 frame=preposition kinds=say+show+attitude -0.68
verbs=3 frame=preposition kinds=say+tell 0.29
verbs=3 frame=preposition kinds=say+tell+act 0.12
verbs=3 frame=preposition kinds=say+tell+show 0.63
verbs=3 frame=preposition kinds=tell -0.25
verbs=3 frame=preposition kinds=tell+act 0.06
verbs=3 frame=quoted kinds=act -0.34
verbs=3 frame=quoted kinds=act+attitude 0.24
verbs=3 frame=quoted kinds=act+show -0.76
verbs=3 frame=quoted kinds=attitude 0.16
verbs=3 frame=quoted kinds=noun -0.53
verbs=3 frame=quoted kinds=say 0.18
verbs=3 frame=quoted kinds=say+act 0.09
verbs=3 frame=quoted kinds=say+act+show -0.08
verbs=3 frame=quoted kinds=say+show -0.2
verbs=3 frame=quoted kinds=say+tell -0.29
verbs=3 frame=quoted kinds=say+tell+act -0.54
verbs=3 frame=quoted kinds=show -0.56
verbs=3 frame=quoted kinds=tell -1.05
verbs=3 frame=quoted kinds=tell+show -0.45
verbs=3 frame=that kinds=act -0.53
verbs=3 frame=that kinds=attitude 0.23
verbs=3 frame=that kinds=noun -0.18
verbs=3 frame=that kinds=say 0.42
verbs=3 frame=that kinds=say+act 0.1
verbs=3 frame=that kinds=say+act+attitude 0.13
verbs=3 frame=that kinds=say+attitude 0.23
verbs=3 frame=that kinds=say+show+attitude 0.18
verbs=3 frame=that kinds=say+tell -0.13
verbs=3 frame=that kinds=say+tell+show 0.08
verbs=3 frame=that kinds=tell+attitude -0.07
`;

/** Weights of the content's end. */
const END_LINES = `
cue=accept next=. -0.63
cue=accept next=function -0.09
cue=according to next=, -0.28
cue=according to next=- -0.63
cue=according to next=. 0.46
cue=according to next=and -0.83
cue=according to next=as -0.53
cue=according to next=at -0.43
cue=according to next=but -0.31
cue=according to next=by -0.69
cue=according to next=day -0.51
cue=according to next=determiner -0.3
cue=according to next=for -0.29
cue=according to next=from -0.51
cue=according to next=function -0.96
cue=according to next=in -0.73
cue=according to next=nothing 0.88
cue=according to next=noun 0.25
cue=according to next=on -0.56
cue=according to next=that -0.43
cue=according to next=to -0.6
cue=according to next=verb-past -0.88
cue=according to next=which -0.39
cue=according to next=who -0.37
cue=according to next=with -0.42
cue=accuse next=, -0.43
cue=accuse next=. 0.47
cue=accuse next=and -0.29
cue=accuse next=as -0.93
cue=accuse next=at -0.73
cue=accuse next=by -0.72
cue=accuse next=determiner -0.85
cue=accuse next=for -0.6
cue=accuse next=from -0.44
cue=accuse next=function -0.22
cue=accuse next=in -0.42
cue=accuse next=nothing 0.91
cue=accuse next=of -0.72
cue=accuse next=on 0.14
cue=accuse next=possessive -0.36
cue=accuse next=that -0.42
cue=accuse next=to -0.99
cue=acknowledge next=- -0.28
cue=acknowledge next=. -0.05
cue=acknowledge next=and -0.16
cue=acknowledge next=as -0.85
cue=acknowledge next=but 0.34
cue=acknowledge next=by -0.54
cue=acknowledge next=day -0.82
cue=acknowledge next=determiner -0.83
cue=acknowledge next=for -0.4
cue=acknowledge next=from -0.49
cue=acknowledge next=nothing 0.07
cue=acknowledge next=on -0.17
cue=acknowledge next=that -0.94
cue=acknowledge next=to -0.67
cue=acknowledge next=with -0.55
cue=add next=, -0.55
cue=add next=. 0.47
cue=add next=after -0.59
cue=add next=and 0.08
cue=add next=as -0.7
cue=add next=at -0.75
cue=add next=but -0.72
cue=add next=by -0.62
cue=add next=determiner -0.85
cue=add next=for -0.61
cue=add next=from -0.43
cue=add next=function -1
cue=add next=if -0.53
cue=add next=in -0.88
cue=add next=it -0.27
cue=add next=nothing 0.74
cue=add next=on -0.83
cue=add next=pronoun -0.63
cue=add next=quoted -0.38
cue=add next=that -0.44
cue=add next=to -0.97
cue=add next=verb-past -0.7
cue=add next=who -0.74
cue=add next=with -0.6
cue=address next=, -0.32
cue=address next=. 0.27
cue=address next=and -0.14
cue=address next=day -0.71
cue=address next=in 0.38
cue=address next=nothing -0.57
cue=address next=on 0.2
cue=address next=that -0.8
cue=address next=to -1
cue=admit next=, 0.06
cue=admit next=. 0.15
cue=admit next=and -0.81
cue=admit next=but -0.51
cue=admit next=for -0.53
cue=admit next=function -0.21
cue=admit next=in -0.92
cue=admit next=nothing -0.07
cue=admit next=pronoun 0.12
cue=admit next=that -0.38
cue=admit next=to -1.31
cue=advocate next=, -0.63
cue=advocate next=. 0.07
cue=advocate next=and 0.14
cue=advocate next=function 0.46
cue=advocate next=in 0.23
cue=advocate next=to -0.88
cue=agree next=, -0.25
cue=agree next=. 0.14
cue=agree next=and -1.29
cue=agree next=as -0.73
cue=agree next=at -0.63
cue=agree next=determiner -0.83
cue=agree next=for -0.77
cue=agree next=function -0.24
cue=agree next=in -1.4
cue=agree next=on 0.31
cue=agree next=to -0.69
cue=agree next=who -0.58
cue=agree next=with -0.79
cue=aim next=, -0.44
cue=aim next=. 0.22
cue=aim next=and -0.62
cue=aim next=function 0.26
cue=aim next=in -0.74
cue=aim next=on -0.76
cue=aim next=that 0.28
cue=aim next=to -1.04
cue=alarm next=. 0.18
cue=allege next=, 0.13
cue=allege next=. -0.1
cue=allege next=and -0.79
cue=allege next=determiner -0.46
cue=allege next=in 0.21
cue=allege next=to -0.81
cue=allude next=. 0.87
cue=anger next=. -0.47
cue=announce next=, 0.11
cue=announce next=. -0.09
cue=announce next=after 0.39
cue=announce next=and -0.39
cue=announce next=as -0.23
cue=announce next=at -0.47
cue=announce next=by -0.69
cue=announce next=day -0.24
cue=announce next=determiner -0.86
cue=announce next=for -0.96
cue=announce next=from -0.96
cue=announce next=function -0.85
cue=announce next=in -0.09
cue=announce next=it -0.5
cue=announce next=nothing -0.25
cue=announce next=on 0.19
cue=announce next=pronoun -0.89
cue=announce next=that -0.77
cue=announce next=to -0.63
cue=announce next=who 0.12
cue=announce next=with -0.15
cue=answer next=, -0.16
cue=answer next=. -0.18
cue=answer next=about -0.41
cue=answer next=and -0.07
cue=answer next=from 0.15
cue=answer next=that -0.44
cue=answer next=to 0.15
cue=answer next=with 0.08
cue=appeal next=. 0.17
cue=appear next=, 0.2
cue=appear next=. 0.12
cue=appear next=function -0.68
cue=applaud next=. 0.49
cue=applaud next=to 0.35
cue=appoint next=. 0.35
cue=approve next=. 0.31
cue=argue next=, -0.15
cue=argue next=. 0.62
cue=argue next=and -0.57
cue=argue next=at -0.76
cue=argue next=but -0.8
cue=argue next=by -0.67
cue=argue next=determiner -1
cue=argue next=for -0.78
cue=argue next=from -0.69
cue=argue next=function -0.57
cue=argue next=if -0.62
cue=argue next=in -1.19
cue=argue next=it -0.37
cue=argue next=nothing -0.08
cue=argue next=on -0.16
cue=argue next=possessive -0.4
cue=argue next=pronoun -0.65
cue=argue next=quoted -0.49
cue=argue next=that -1.12
cue=argue next=to -1.07
cue=argue next=verb-past -0.74
cue=argue next=which -0.38
cue=argue next=while -0.51
cue=argue next=who -0.74
cue=argue next=with -0.76
cue=ask next=, 0.33
cue=ask next=. 0.06
cue=ask next=: -0.82
cue=ask next=? 0.27
cue=ask next=about -0.44
cue=ask next=adverb -0.64
cue=ask next=and 0.06
cue=ask next=as 0.11
cue=ask next=at -0.8
cue=ask next=but 0.06
cue=ask next=by 0.08
cue=ask next=day -0.84
cue=ask next=determiner -0.76
cue=ask next=for -0.95
cue=ask next=from -0.09
cue=ask next=function -0.12
cue=ask next=if -0.54
cue=ask next=in -0.09
cue=ask next=nothing -0.48
cue=ask next=on -0.82
cue=ask next=pronoun -0.08
cue=ask next=that -1.18
cue=ask next=to -1.14
cue=ask next=verb-base -0.69
cue=ask next=when -0.66
cue=ask next=which -0.62
cue=ask next=while 0.23
cue=ask next=who -0.72
cue=ask next=with -0.73
cue=assail next=. -0.06
cue=assert next=, -0.66
cue=assert next=. 0.09
cue=assert next=function -0.85
cue=assert next=nothing 0.56
cue=assert next=pronoun -0.46
cue=assert next=that -0.48
cue=assume next=. -0.11
cue=assume next=function -0.72
cue=assure next=, -0.21
cue=assure next=. -0.1
cue=assure next=and 0.27
cue=assure next=function -0.68
cue=assure next=in -0.51
cue=assure next=that -0.47
cue=assure next=to -0.65
cue=attack next=, -0.42
cue=attack next=. -0.3
cue=attack next=and 0.24
cue=attack next=as -0.12
cue=attack next=at -0.67
cue=attack next=by -0.28
cue=attack next=day -0.51
cue=attack next=for -0.28
cue=attack next=function 0.45
cue=attack next=in -0.62
cue=attack next=nothing -0.29
cue=attack next=on -1.05
cue=attack next=that -0.7
cue=attack next=to -0.08
cue=attack next=which -0.63
cue=attack next=who -0.9
cue=authorize next=. 0.35
cue=back next=, 0.1
cue=back next=- 0.07
cue=back next=. -0.62
cue=back next=and -0.06
cue=back next=as -0.65
cue=back next=at -0.56
cue=back next=but -0.07
cue=back next=day 0.19
cue=back next=determiner -0.22
cue=back next=for -0.81
cue=back next=function 0.12
cue=back next=in -0.13
cue=back next=nothing -0.06
cue=back next=on -0.81
cue=back next=that -0.73
cue=back next=to -1.33
cue=back next=while 0.1
cue=back next=with -0.99
cue=bash next=. -0.18
cue=believe next=, -0.42
cue=believe next=. 0.59
cue=believe next=and 0.21
cue=believe next=as -0.64
cue=believe next=day -0.22
cue=believe next=determiner -0.49
cue=believe next=for -0.99
cue=believe next=from -0.55
cue=believe next=function -1.7
cue=believe next=if -0.5
cue=believe next=in -0.8
cue=believe next=on -0.17
cue=believe next=pronoun -0.28
cue=believe next=that -0.77
cue=believe next=to -0.94
cue=believe next=with -0.89
cue=bemoan next=. 0.48
cue=bemoan next=function -0.69
cue=blame next=, 0.29
cue=blame next=. 0.05
cue=blame next=and -0.54
cue=blame next=determiner -0.72
cue=blame next=for -0.13
cue=blame next=from -0.47
cue=blame next=in -1.04
cue=blame next=on -0.18
cue=blame next=that -0.6
cue=blame next=to -1.08
cue=blast next=, 0.26
cue=blast next=. -0.06
cue=blast next=for -1.11
cue=blast next=function 0.1
cue=blast next=in -0.39
cue=blast next=on -0.78
cue=blast next=to -0.98
cue=boast next=, -0.16
cue=boast next=. -0.09
cue=boast next=and -0.59
cue=boast next=in -0.8
cue=boast next=on 0.35
cue=boast next=pronoun -0.47
cue=boast next=to -1.1
cue=broadcast next=. -0.73
cue=brush next=. -0.07
cue=call next=, 0.08
cue=call next=- -0.85
cue=call next=. 0.16
cue=call next=; 0.76
cue=call next=after -0.2
cue=call next=and -0.06
cue=call next=at -0.17
cue=call next=by -0.09
cue=call next=day -1.08
cue=call next=for -1.05
cue=call next=from -0.19
cue=call next=function -0.35
cue=call next=in -0.49
cue=call next=nothing 0.25
cue=call next=of -0.56
cue=call next=on -0.62
cue=call next=possessive -0.71
cue=call next=quoted -1.07
cue=call next=to -2.27
cue=call next=verb-ing 0.42
cue=call next=verb-past -0.29
cue=call next=verb-s 0.64
cue=call next=when -0.18
cue=call next=which 0.12
cue=call next=while -0.34
cue=call next=who 0.28
cue=call next=with -1.07
cue=call next=— -0.44
cue=campaign next=, -0.33
cue=campaign next=. -0.3
cue=campaign next=and -0.67
cue=campaign next=function -0.21
cue=campaign next=in 0.34
cue=campaign next=to -0.89
cue=cast next=, 0.16
cue=cast next=. 0.34
cue=cast next=and -0.05
cue=cast next=as -1.15
cue=cast next=in -0.62
cue=caution next=, -0.25
cue=caution next=. -0.19
cue=caution next=in -0.48
cue=caution next=that -0.52
cue=caution next=to -0.43
cue=celebrate next=. -0.72
cue=challenge next=, 0.09
cue=challenge next=. 0.4
cue=challenge next=and -0.14
cue=challenge next=in -0.79
cue=challenge next=on -0.75
cue=challenge next=that -0.55
cue=challenge next=to -0.99
cue=chant next=. -0.91
cue=chant next=and -0.19
cue=chant next=nothing 0.11
cue=chant next=to -0.68
cue=charge next=, -0.17
cue=charge next=. 0.24
cue=charge next=determiner -0.51
cue=charge next=function -0.56
cue=charge next=in -0.69
cue=charge next=that -0.26
cue=charge next=to -0.63
cue=charge next=with -0.77
cue=cheer next=. -0.07
cue=chide next=. -0.17
cue=choose next=. 0.09
cue=cite next=. 0.1
cue=cite next=and -0.11
cue=cite next=as -0.4
cue=cite next=by -0.71
cue=cite next=day -0.57
cue=cite next=from -0.74
cue=cite next=function -0.14
cue=cite next=in -1.2
cue=cite next=on -0.66
cue=cite next=that -0.95
cue=cite next=to -1.01
cue=cite next=which -0.5
cue=cite next=who -0.69
cue=cite next=with -0.86
cue=claim next=, -0.25
cue=claim next=- 0.78
cue=claim next=and 0.25
cue=claim next=as -0.77
cue=claim next=at -0.58
cue=claim next=for -0.72
cue=claim next=function -0.97
cue=claim next=in -0.22
cue=claim next=nothing -0.23
cue=claim next=on 0.21
cue=claim next=pronoun -0.66
cue=claim next=quoted -0.47
cue=claim next=that -1.13
cue=claim next=to 0.1
cue=claim next=verb-past -0.81
cue=claim next=who -0.46
cue=claim next=with -0.56
cue=comment next=, 0.58
cue=comment next=. 0.24
cue=comment next=and -0.21
cue=comment next=in -0.17
cue=comment next=nothing 0.24
cue=comment next=to -1.22
cue=compare next=, 0.11
cue=compare next=. 0.25
cue=compare next=and -0.05
cue=compare next=in -0.68
cue=compare next=that -0.45
cue=compare next=to -1.35
cue=compare next=with -0.58
cue=complain next=. 0.43
cue=complain next=and -0.18
cue=complain next=determiner -0.51
cue=complain next=function -0.82
cue=complain next=on -0.45
cue=complain next=to -0.6
cue=concede next=for -0.51
cue=concede next=function -0.66
cue=concede next=pronoun 0.16
cue=concern next=, -0.44
cue=concern next=. 0.36
cue=concern next=and -0.1
cue=concern next=at -0.51
cue=concern next=determiner -0.44
cue=concern next=in -0.77
cue=concern next=on -0.59
cue=concern next=pronoun -0.39
cue=concern next=to -1.02
cue=conclude next=. 0.17
cue=conclude next=and 0.12
cue=conclude next=but -0.68
cue=conclude next=determiner -0.68
cue=conclude next=for -0.44
cue=conclude next=function -1.12
cue=conclude next=in -0.64
cue=conclude next=on -0.68
cue=conclude next=that -0.67
cue=conclude next=to -0.84
cue=condemn next=, 0.81
cue=condemn next=. 0.28
cue=condemn next=and -0.2
cue=condemn next=nothing -0.39
cue=condemn next=on -0.68
cue=condemn next=to -0.79
cue=confirm next=, -0.25
cue=confirm next=. -0.33
cue=confirm next=and 0.13
cue=confirm next=function -0.8
cue=confirm next=in -0.71
cue=confirm next=to 0.25
cue=congratulate next=. 0.11
cue=consider next=as -0.71
cue=consider next=determiner -0.55
cue=consider next=for -0.65
cue=consider next=function 0.13
cue=consider next=in -0.62
cue=consider next=on -0.45
cue=consider next=to -0.95
cue=contemplate next=, 0.09
cue=contemplate next=. 0.25
cue=continue next=, -0.13
cue=continue next=. 0.22
cue=continue next=and -0.08
cue=continue next=as -0.43
cue=continue next=for -0.36
cue=continue next=function -0.8
cue=continue next=in -0.57
cue=continue next=nothing 0.35
cue=continue next=pronoun -0.18
cue=continue next=that -0.75
cue=continue next=to -0.86
cue=contradict next=. 0.61
cue=convince next=, -1.03
cue=convince next=. 0.96
cue=convince next=and -0.82
cue=convince next=for -0.37
cue=convince next=function -0.6
cue=convince next=in -0.45
cue=convince next=to -0.38
cue=convince next=who 0.25
cue=count next=. -0.12
cue=counter next=. -0.22
cue=credit next=. 0.14
cue=credit next=for -0.71
cue=credit next=in -0.76
cue=credit next=nothing 0.11
cue=criticize next=, 0.2
cue=criticize next=. 0.13
cue=criticize next=and -0.31
cue=criticize next=by -0.62
cue=criticize next=day -0.61
cue=criticize next=determiner -0.91
cue=criticize next=for -1.44
cue=criticize next=from 0.23
cue=criticize next=function 0.1
cue=criticize next=in -0.45
cue=criticize next=on -1.12
cue=criticize next=that -0.52
cue=criticize next=to -0.28
cue=cry next=. -0.56
cue=debate next=, -1.04
cue=debate next=. 0.12
cue=debate next=in -0.61
cue=debate next=to 0.05
cue=decide next=, -0.09
cue=decide next=. -0.32
cue=decide next=and 0.35
cue=decide next=determiner -0.88
cue=decide next=function 0.06
cue=decide next=in -0.14
cue=decide next=that -0.62
cue=decide next=to -1.02
cue=declare next=, 0.34
cue=declare next=. -0.35
cue=declare next=after 0.23
cue=declare next=and -0.32
cue=declare next=as -0.69
cue=declare next=day 0.18
cue=declare next=determiner 0.11
cue=declare next=for -0.58
cue=declare next=function -0.55
cue=declare next=in -0.74
cue=declare next=nothing 0.12
cue=declare next=on -0.62
cue=declare next=pronoun -0.63
cue=declare next=quoted -0.66
cue=declare next=that -0.55
cue=declare next=to -1.11
cue=declare next=which -0.44
cue=decline next=, -0.61
cue=decline next=. 0.05
cue=decline next=and 0.56
cue=decline next=for 0.09
cue=decline next=function -1.17
cue=decline next=in -1.09
cue=decline next=nothing -0.07
cue=decline next=that -0.51
cue=decline next=to -1.1
cue=decry next=, 0.3
cue=decry next=. -0.15
cue=decry next=to 0.15
cue=deem next=. -0.49
cue=defend next=, -0.07
cue=defend next=. -0.11
cue=defend next=and -0.83
cue=defend next=as -0.89
cue=defend next=at 0.07
cue=defend next=by -0.07
cue=defend next=day -0.08
cue=defend next=for -0.57
cue=defend next=from -0.5
cue=defend next=function -0.18
cue=defend next=in 0.15
cue=defend next=nothing -0.28
cue=defend next=that -0.75
cue=defend next=to -1.39
cue=defend next=when 0.37
cue=defend next=with -0.64
cue=demand next=, 0.21
cue=demand next=. -0.17
cue=demand next=and -0.74
cue=demand next=for -0.66
cue=demand next=from -0.45
cue=demand next=function 0.19
cue=demand next=on -0.62
cue=demonstrate next=. 0.05
cue=demonstrate next=function -0.56
cue=denounce next=, -0.3
cue=denounce next=. -0.66
cue=denounce next=and 0.2
cue=denounce next=as -0.2
cue=denounce next=day -0.71
cue=denounce next=for -0.54
cue=denounce next=function 0.17
cue=denounce next=in 0.16
cue=denounce next=that -0.5
cue=denounce next=to 0.13
cue=denounce next=with 0.11
cue=deny next=. -0.42
cue=deny next=and 0.54
cue=deny next=determiner -0.56
cue=deny next=function 0.18
cue=deny next=in -0.91
cue=deny next=nothing -0.47
cue=deny next=on -0.58
cue=deny next=pronoun -0.2
cue=deny next=that -0.31
cue=deny next=to -1.15
cue=deny next=with -0.47
cue=deride next=. 0.28
cue=describe next=, 0.23
cue=describe next=as -0.64
cue=describe next=by -0.8
cue=describe next=determiner -0.6
cue=describe next=for -0.57
cue=describe next=function -0.27
cue=describe next=in -0.09
cue=describe next=nothing 0.15
cue=describe next=on -0.67
cue=describe next=that -0.75
cue=describe next=to -1.5
cue=describe next=with -0.06
cue=detail next=, -0.15
cue=detail next=. 0.79
cue=detail next=and -0.69
cue=detail next=function -0.81
cue=detail next=in -0.6
cue=detail next=to -0.92
cue=determine next=. 0.62
cue=determine next=in -0.6
cue=determine next=to -0.6
cue=disagree next=. 0.34
cue=disavow next=. -0.14
cue=disclose next=, -0.21
cue=disclose next=. 0.4
cue=disclose next=for -0.42
cue=disclose next=in -0.64
cue=disclose next=to -0.67
cue=discuss next=, -0.64
cue=discuss next=. 0.21
cue=discuss next=and -0.69
cue=discuss next=as -0.75
cue=discuss next=day -0.52
cue=discuss next=for -0.56
cue=discuss next=function -0.19
cue=discuss next=in 0.2
cue=discuss next=on 0.06
cue=discuss next=that -0.76
cue=discuss next=to -0.97
cue=discuss next=with 0.45
cue=dislike next=, -0.36
cue=dislike next=. -0.47
cue=dismiss next=, 0.32
cue=dismiss next=. 0.43
cue=dismiss next=as -1.17
cue=dismiss next=by 0.12
cue=dismiss next=in -0.78
cue=dismiss next=nothing -0.23
cue=dismiss next=that -0.92
cue=dismiss next=to 0.07
cue=dismiss next=who -0.51
cue=dismiss next=with -0.69
cue=dispute next=. 0.41
cue=document next=. -0.06
cue=doubt next=, 0.17
cue=doubt next=. 0.05
cue=doubt next=function -0.82
cue=doubt next=in -0.55
cue=doubt next=to -0.61
cue=echo next=that -0.3
cue=echo next=to -0.57
cue=email next=, 0.09
cue=email next=. 0.33
cue=email next=and -0.38
cue=email next=in -0.5
cue=email next=nothing 0.11
cue=email next=that -0.47
cue=embrace next=, 0.17
cue=embrace next=. -0.4
cue=embrace next=and -0.08
cue=embrace next=on -0.63
cue=embrace next=that -0.86
cue=embrace next=to -0.75
cue=emphasize next=. 0.21
cue=emphasize next=as -0.6
cue=emphasize next=that -0.35
cue=emphasize next=to -0.86
cue=encourage next=. 0.38
cue=encourage next=function -0.07
cue=encourage next=to -1.09
cue=endorse next=, -0.34
cue=endorse next=- 0.52
cue=endorse next=. -0.63
cue=endorse next=after -0.2
cue=endorse next=and -0.23
cue=endorse next=as -0.52
cue=endorse next=at 0.12
cue=endorse next=but -0.69
cue=endorse next=by 0.07
cue=endorse next=day -0.25
cue=endorse next=for -0.99
cue=endorse next=function 0.73
cue=endorse next=in 0.05
cue=endorse next=nothing -0.67
cue=endorse next=on -0.49
cue=endorse next=that -0.47
cue=endorse next=to -0.12
cue=enjoy next=. 0.38
cue=estimate next=, 0.21
cue=estimate next=and -0.79
cue=estimate next=from -0.81
cue=estimate next=function -0.72
cue=estimate next=to -0.86
cue=expect next=, -0.08
cue=expect next=. -0.07
cue=expect next=and 0.19
cue=expect next=in -0.97
cue=expect next=on -0.73
cue=expect next=to -0.52
cue=explain next=, -0.23
cue=explain next=. 0.25
cue=explain next=and -0.92
cue=explain next=determiner -0.48
cue=explain next=for -0.75
cue=explain next=from -0.51
cue=explain next=function -1.29
cue=explain next=nothing 0.54
cue=explain next=on -0.85
cue=explain next=that -0.42
cue=explain next=to 0.23
cue=explain next=who -0.52
cue=explain next=with -0.53
cue=express next=, -0.15
cue=express next=. 0.18
cue=express next=and -0.37
cue=express next=as 0.32
cue=express next=at -0.77
cue=express next=determiner -0.75
cue=express next=for -0.87
cue=express next=function -0.84
cue=express next=nothing 0.13
cue=express next=on -0.76
cue=express next=that -0.51
cue=express next=to -1.03
cue=express next=who -0.64
cue=express next=with -0.53
cue=eye next=. 0.3
cue=favor next=, -0.57
cue=favor next=. -0.32
cue=favor next=and -0.59
cue=favor next=but -0.56
cue=favor next=in -0.12
cue=favor next=to 0.25
cue=fear next=, -0.08
cue=fear next=. 0.69
cue=fear next=and -0.07
cue=fear next=by -0.59
cue=fear next=function -1.05
cue=fear next=in -0.69
cue=fear next=on -0.54
cue=fear next=that -0.86
cue=fear next=to -0.77
cue=feel next=, -0.15
cue=feel next=. 0.16
cue=feel next=and 0.18
cue=feel next=as 0.43
cue=feel next=function -1.06
cue=feel next=in -0.53
cue=feel next=to -0.69
cue=find next=, -0.11
cue=find next=- -0.69
cue=find next=. 0.37
cue=find next=and -0.73
cue=find next=at -0.32
cue=find next=by -0.67
cue=find next=determiner -0.66
cue=find next=for -0.68
cue=find next=from -0.45
cue=find next=function -0.99
cue=find next=in -0.8
cue=find next=nothing 0.65
cue=find next=on -0.64
cue=find next=that -0.49
cue=find next=to -0.75
cue=find next=verb-past -0.72
cue=find next=while -0.36
cue=find next=who -0.29
cue=find next=with -0.49
cue=focus next=, -0.16
cue=focus next=. -0.15
cue=focus next=and -0.58
cue=focus next=as -0.55
cue=focus next=for -0.63
cue=focus next=function -0.77
cue=focus next=in 0.07
cue=focus next=on -1.19
cue=focus next=that -0.62
cue=focus next=to -0.89
cue=focus next=with 0.34
cue=forecast next=. 0.14
cue=forget next=. 0.68
cue=go next=, -0.06
cue=go next=. -0.4
cue=go next=and 0.29
cue=go next=for -0.46
cue=go next=nothing 0.09
cue=go next=that -0.52
cue=go next=to -0.81
cue=guess next=. 0.19
cue=hail next=. 0.11
cue=hail next=to -0.82
cue=hate next=. -0.4
cue=hear next=, -0.25
cue=highlight next=, -0.17
cue=highlight next=. 0.45
cue=highlight next=and -0.66
cue=highlight next=in -0.67
cue=highlight next=on -0.7
cue=highlight next=to -0.76
cue=hint next=, 0.2
cue=hint next=. 0.09
cue=hint next=function -0.58
cue=hope next=, -0.33
cue=hope next=- 0.66
cue=hope next=. 0.57
cue=hope next=: -0.53
cue=hope next=after -0.66
cue=hope next=and 0.07
cue=hope next=as -0.74
cue=hope next=by -0.35
cue=hope next=day -0.58
cue=hope next=determiner -0.57
cue=hope next=for -0.94
cue=hope next=from -0.92
cue=hope next=function -1.37
cue=hope next=in -1.33
cue=hope next=on 0.25
cue=hope next=possessive -0.47
cue=hope next=that -1.29
cue=hope next=to -1.31
cue=hope next=verb-base -0.28
cue=hope next=with -1.01
cue=identify next=, -0.23
cue=identify next=. -0.08
cue=identify next=as -1.07
cue=identify next=from -0.37
cue=identify next=in -0.72
cue=identify next=that -0.74
cue=identify next=to 0.15
cue=imply next=, 0.16
cue=imply next=. -0.08
cue=imply next=pronoun -0.44
cue=imply next=to -0.64
cue=impress next=. -0.15
cue=indicate next=, -0.12
cue=indicate next=. 0.21
cue=indicate next=at -0.56
cue=indicate next=by -0.45
cue=indicate next=determiner -0.52
cue=indicate next=for -0.79
cue=indicate next=from -0.56
cue=indicate next=function -0.84
cue=indicate next=in -0.48
cue=indicate next=that -0.42
cue=indicate next=to -0.34
cue=inform next=, 0.3
cue=inform next=. 0.25
cue=insist next=, -0.27
cue=insist next=and -0.23
cue=insist next=as -0.48
cue=insist next=determiner -0.58
cue=insist next=for -0.5
cue=insist next=in -0.95
cue=insist next=nothing 0.3
cue=insist next=on -0.79
cue=insist next=possessive -0.6
cue=insist next=pronoun -0.33
cue=insist next=that -0.75
cue=insist next=to -1.03
cue=insist next=with -0.63
cue=insult next=, -0.27
cue=insult next=. -0.6
cue=insult next=in -0.18
cue=intend next=. -0.15
cue=intend next=and 0.28
cue=intend next=that -0.8
cue=intend next=to -0.92
cue=interest next=. 0.2
cue=interest next=determiner -0.4
cue=interest next=in 0.44
cue=interview next=. 0.2
cue=interview next=function -0.64
cue=interview next=nothing 0.51
cue=interview next=to -0.47
cue=introduce next=, -0.2
cue=introduce next=. -0.26
cue=introduce next=and -0.18
cue=introduce next=function -0.53
cue=invoke next=. -0.37
cue=invoke next=in -0.71
cue=issue next=. 0.16
cue=issue next=and -0.19
cue=issue next=for -0.53
cue=issue next=in -0.74
cue=issue next=nothing 0.46
cue=joke next=. 0.05
cue=joke next=function -0.79
cue=joke next=to -0.6
cue=judge next=. -0.15
cue=knock next=. 0.45
cue=know next=- -0.17
cue=know next=and -0.16
cue=know next=as 0.2
cue=know next=at -0.45
cue=know next=day -0.27
cue=know next=determiner -0.4
cue=know next=for 0.4
cue=know next=from 0.11
cue=know next=function -0.39
cue=know next=if -0.35
cue=know next=in -0.89
cue=know next=on 0.17
cue=know next=pronoun -0.47
cue=know next=that -0.96
cue=know next=to -1.03
cue=know next=when -0.78
cue=know next=with -0.82
cue=lament next=. 0.32
cue=lament next=in -0.68
cue=lament next=nothing 0.85
cue=lament next=to -0.69
cue=lash next=. -0.66
cue=lay next=, -0.17
cue=lay next=. -0.24
cue=lay next=and -0.63
cue=lay next=for -0.67
cue=lay next=function -0.6
cue=lay next=in -0.67
cue=lay next=that -0.54
cue=lay next=to -0.59
cue=learn next=, -0.07
cue=learn next=. -0.06
cue=learn next=and -0.94
cue=learn next=function -0.29
cue=learn next=in 0.24
cue=learn next=on -0.34
cue=learn next=to -0.95
cue=like next=, 0.34
cue=like next=. 0.6
cue=like next=nothing -0.16
cue=liken next=to -0.69
cue=list next=, 0.31
cue=list next=. -0.52
cue=list next=and -0.85
cue=list next=as -0.76
cue=list next=for -0.49
cue=list next=in -0.85
cue=list next=nothing -0.15
cue=list next=to 0.43
cue=long next=, 0.06
cue=look next=, 0.33
cue=look next=. -0.06
cue=look next=and -0.45
cue=look next=as -1.56
cue=look next=for -0.87
cue=look next=function -1.18
cue=look next=in -1.25
cue=look next=on -0.57
cue=look next=that -0.92
cue=look next=to -1.4
cue=look next=with -0.7
cue=love next=. -0.67
cue=maintain next=. -0.23
cue=mention next=, -0.25
cue=mention next=. -0.05
cue=mention next=and 0.13
cue=mention next=as -0.94
cue=mention next=at 0.08
cue=mention next=but -0.05
cue=mention next=by -0.43
cue=mention next=day -0.6
cue=mention next=determiner -0.67
cue=mention next=for -0.29
cue=mention next=from -0.51
cue=mention next=function -0.31
cue=mention next=nothing -0.45
cue=mention next=that -0.6
cue=mention next=to -1.18
cue=mention next=who -0.86
cue=mock next=, 0.43
cue=mock next=and -0.6
cue=mock next=as -1.02
cue=mock next=function -0.83
cue=mock next=that -0.49
cue=mock next=to -0.75
cue=mock next=with -0.59
cue=name next=, -0.48
cue=name next=. 0.11
cue=name next=as -0.76
cue=name next=in 0.45
cue=name next=to -0.71
cue=need next=, 0.31
cue=need next=. 0.06
cue=need next=and -0.67
cue=need next=to -0.28
cue=nominate next=, 0.09
cue=nominate next=for -1
cue=nominate next=function -0.64
cue=nominate next=to -0.62
cue=note next=, -0.27
cue=note next=- -1.05
cue=note next=. 0.55
cue=note next=: -0.15
cue=note next=and 0.24
cue=note next=as -0.92
cue=note next=at -0.36
cue=note next=but -0.55
cue=note next=by -1.02
cue=note next=day -0.42
cue=note next=determiner -0.82
cue=note next=for -0.45
cue=note next=from -0.63
cue=note next=function -0.94
cue=note next=in -1.04
cue=note next=it -0.24
cue=note next=nothing -0.33
cue=note next=on -1.13
cue=note next=pronoun -0.59
cue=note next=quoted -0.22
cue=note next=that -0.57
cue=note next=to -1.07
cue=note next=verb-base -0.4
cue=note next=verb-past -0.98
cue=note next=when -0.55
cue=note next=which -0.53
cue=note next=while -0.63
cue=note next=who -0.24
cue=note next=with -0.58
cue=note next=— 0.05
cue=noun:account next=. 0.19
cue=noun:accusation next=. -0.22
cue=noun:accusation next=function -1.14
cue=noun:advice next=. 0.72
cue=noun:advice next=and -0.74
cue=noun:agreement next=. -0.42
cue=noun:allegation next=. -0.48
cue=noun:announcement next=, -0.44
cue=noun:announcement next=. -0.21
cue=noun:argument next=, -0.33
cue=noun:argument next=. 0.1
cue=noun:argument next=to -0.4
cue=noun:assertion next=. -0.28
cue=noun:assertion next=and -0.85
cue=noun:assertion next=function 0.25
cue=noun:assertion next=on 0.37
cue=noun:assessment next=. 0.1
cue=noun:assumption next=. 0.26
cue=noun:belief next=. 0.59
cue=noun:commitment next=. -0.46
cue=noun:complaint next=, 0.37
cue=noun:complaint next=. 0.27
cue=noun:complaint next=and -0.56
cue=noun:complaint next=to -0.88
cue=noun:confidence next=. -0.14
cue=noun:criticism next=, -0.16
cue=noun:criticism next=. 0.09
cue=noun:criticism next=and -1.14
cue=noun:criticism next=at -0.45
cue=noun:criticism next=from 0.26
cue=noun:criticism next=in 0.16
cue=noun:criticism next=on -0.83
cue=noun:criticism next=that -1.28
cue=noun:criticism next=to -1.01
cue=noun:decision next=, 0.28
cue=noun:decision next=. 0.12
cue=noun:decision next=and 0.14
cue=noun:decision next=as -0.14
cue=noun:decision next=for -0.77
cue=noun:decision next=function -0.14
cue=noun:decision next=in -0.76
cue=noun:decision next=on -0.75
cue=noun:decision next=that -0.45
cue=noun:decision next=to -0.84
cue=noun:decision next=with -0.39
cue=noun:defense next=, -0.42
cue=noun:disagreement next=. -0.27
cue=noun:discussion next=. -0.9
cue=noun:effort next=. 0.4
cue=noun:endorsement next=. -0.66
cue=noun:endorsement next=to -0.08
cue=noun:endorsement next=who -0.57
cue=noun:enthusiasm next=. 0.11
cue=noun:evidence next=. 0.13
cue=noun:idea next=, 0.41
cue=noun:idea next=. 0.22
cue=noun:idea next=function -0.79
cue=noun:idea next=in -0.65
cue=noun:idea next=that -0.54
cue=noun:idea next=to -0.97
cue=noun:message next=. 0.18
cue=noun:message next=and -0.57
cue=noun:message next=function 0.45
cue=noun:message next=nothing 0.28
cue=noun:message next=to -0.65
cue=noun:news next=. -0.23
cue=noun:opinion next=. 0.1
cue=noun:opposition next=. -0.23
cue=noun:proposal next=, -0.12
cue=noun:proposal next=. 0.22
cue=noun:proposal next=and -1
cue=noun:rejection next=. -0.33
cue=noun:response next=, 0.81
cue=noun:response next=. -0.45
cue=noun:response next=in -0.71
cue=noun:response next=to -1.23
cue=noun:speculation next=. 0.35
cue=noun:stance next=. -0.05
cue=noun:statement next=, -0.41
cue=noun:statement next=and -1
cue=noun:statement next=determiner -0.57
cue=noun:statement next=function -0.85
cue=noun:statement next=nothing 0.25
cue=noun:statement next=on 0.11
cue=noun:statement next=pronoun -0.44
cue=noun:statement next=quoted -0.53
cue=noun:statement next=that -0.63
cue=noun:story next=. 0.98
cue=noun:story next=to -0.87
cue=noun:suggestion next=, -0.44
cue=noun:suggestion next=. -0.12
cue=noun:suggestion next=determiner -0.41
cue=noun:suggestion next=function -1.03
cue=noun:suggestion next=in -0.94
cue=offer next=, 0.41
cue=offer next=. 0.16
cue=offer next=and -0.56
cue=offer next=determiner -0.75
cue=offer next=for -0.7
cue=offer next=function -0.33
cue=offer next=in 0.08
cue=offer next=on -0.74
cue=offer next=that -0.52
cue=offer next=to 0.24
cue=offer next=who -0.62
cue=oppose next=, 0.24
cue=oppose next=. -0.86
cue=oppose next=and 0.49
cue=oppose next=as 0.38
cue=oppose next=for -0.62
cue=oppose next=from -0.39
cue=oppose next=function -0.34
cue=oppose next=in -1.03
cue=oppose next=that 0.13
cue=oppose next=to -1.21
cue=opt next=. 0.15
cue=order next=, 0.17
cue=order next=. 0.05
cue=order next=and -0.91
cue=order next=by -0.7
cue=order next=day -0.73
cue=order next=determiner -0.62
cue=order next=for -0.45
cue=order next=that -0.82
cue=order next=to -0.8
cue=outline next=. 0.6
cue=outline next=and -0.72
cue=paint next=. 0.07
cue=paint next=as -0.17
cue=persuade next=. -0.13
cue=persuade next=to -0.85
cue=pick next=. -0.83
cue=plan next=, -0.25
cue=plan next=. 0.28
cue=plan next=and -0.49
cue=plan next=as -0.58
cue=plan next=at -0.82
cue=plan next=by -0.65
cue=plan next=day -0.79
cue=plan next=for 0.08
cue=plan next=from -0.69
cue=plan next=function -0.9
cue=plan next=on -0.9
cue=plan next=that -0.5
cue=plan next=with -0.76
cue=play next=. -0.33
cue=pledge next=, -0.29
cue=pledge next=. -0.42
cue=pledge next=and 0.12
cue=pledge next=as 0.18
cue=pledge next=day -0.78
cue=pledge next=for -0.49
cue=pledge next=from -0.71
cue=pledge next=function -0.82
cue=pledge next=in -1.24
cue=pledge next=nothing 0.57
cue=pledge next=on -1.07
cue=pledge next=that -0.6
cue=pledge next=to -1.11
cue=point next=, -1.24
cue=point next=. 0.58
cue=point next=: -0.16
cue=point next=after -0.81
cue=point next=and -0.08
cue=point next=as -1
cue=point next=at -0.55
cue=point next=by -0.92
cue=point next=day -0.79
cue=point next=determiner -0.84
cue=point next=for -0.71
cue=point next=from -0.82
cue=point next=function -0.43
cue=point next=in -1.68
cue=point next=nothing 0.82
cue=point next=on -1.25
cue=point next=pronoun -0.47
cue=point next=that -1.12
cue=point next=to 0.52
cue=point next=verb-base -0.5
cue=point next=verb-past -0.54
cue=point next=who -0.97
cue=point next=with -1.06
cue=portray next=, -0.28
cue=portray next=. 0.83
cue=portray next=and -0.69
cue=portray next=as -0.27
cue=portray next=on -0.67
cue=portray next=who -0.59
cue=position next=, -0.09
cue=position next=. -0.46
cue=position next=and -0.19
cue=position next=as -0.82
cue=position next=to -0.98
cue=post next=, -0.79
cue=post next=. -0.19
cue=post next=and -0.57
cue=post next=day -0.36
cue=post next=in -0.84
cue=post next=nothing 0.65
cue=post next=on 0.51
cue=post next=that -0.38
cue=post next=to 0.13
cue=praise next=, 0.33
cue=praise next=. -0.17
cue=praise next=and 0.19
cue=praise next=as -0.34
cue=praise next=at 0.29
cue=praise next=but -0.21
cue=praise next=day -0.68
cue=praise next=determiner -0.86
cue=praise next=for -1.09
cue=praise next=function -0.71
cue=praise next=in -0.21
cue=praise next=nothing 0.37
cue=praise next=on -0.93
cue=praise next=that -0.81
cue=praise next=to -1.18
cue=praise next=who -0.69
cue=predict next=, -0.37
cue=predict next=. 0.59
cue=predict next=and -0.82
cue=predict next=day -0.45
cue=predict next=determiner -0.64
cue=predict next=function -0.23
cue=predict next=in -0.95
cue=predict next=nothing -0.08
cue=predict next=on -0.66
cue=predict next=that -0.25
cue=predict next=to -0.66
cue=prefer next=, -0.1
cue=prefer next=. -0.31
cue=prefer next=and -0.73
cue=prefer next=to -0.19
cue=present next=. 0.26
cue=present next=as -0.87
cue=present next=to -0.59
cue=press next=, 0.59
cue=press next=. 0.44
cue=press next=for -0.6
cue=press next=in -0.94
cue=press next=that -0.66
cue=press next=to -1
cue=project next=. -0.12
cue=promise next=, -0.3
cue=promise next=- 0.39
cue=promise next=and -1.41
cue=promise next=as -0.87
cue=promise next=at -0.71
cue=promise next=by -0.57
cue=promise next=for -0.61
cue=promise next=function -0.55
cue=promise next=if -0.43
cue=promise next=in -0.28
cue=promise next=nothing 0.77
cue=promise next=on -0.67
cue=promise next=pronoun -0.53
cue=promise next=that -0.68
cue=promise next=to -0.97
cue=promise next=with -0.53
cue=promote next=, -0.17
cue=promote next=and 0.16
cue=promote next=in 0.14
cue=promote next=that -0.29
cue=propose next=, 0.55
cue=propose next=. -0.2
cue=propose next=and 0.19
cue=propose next=as -0.57
cue=propose next=by -0.52
cue=propose next=determiner -0.87
cue=propose next=for -0.59
cue=propose next=from -0.58
cue=propose next=function -0.93
cue=propose next=in -0.34
cue=propose next=on -1.22
cue=propose next=that -0.5
cue=propose next=to -1.06
cue=protest next=. 0.17
cue=prove next=, -0.07
cue=prove next=. -0.12
cue=publish next=nothing 0.22
cue=pursue next=. -0.47
cue=push next=, 0.54
cue=push next=. -0.13
cue=push next=and -0.62
cue=push next=by -0.57
cue=push next=determiner -0.43
cue=push next=for -0.71
cue=push next=function -0.23
cue=push next=on -0.77
cue=push next=that -0.63
cue=push next=to -1.23
cue=put next=at -0.67
cue=put next=in -0.41
cue=put next=nothing 1.03
cue=question next=, -0.55
cue=question next=. 0.33
cue=question next=and -0.21
cue=question next=as -0.84
cue=question next=at -0.7
cue=question next=by -0.28
cue=question next=day -0.6
cue=question next=for -0.74
cue=question next=from -1.02
cue=question next=function 0.37
cue=question next=in -0.63
cue=question next=nothing -0.11
cue=question next=on -0.2
cue=question next=that -1.12
cue=question next=to -0.44
cue=question next=who -0.55
cue=question next=with -0.96
cue=quote next=. 0.47
cue=quote next=nothing 0.63
cue=rail next=, -0.13
cue=rail next=. 0.07
cue=rail next=and 0.05
cue=rail next=for -0.39
cue=rail next=in -0.47
cue=rail next=to -1.02
cue=raise next=. -0.2
cue=rally next=. 0.7
cue=read next=. -0.07
cue=read next=nothing -0.05
cue=read next=to -0.48
cue=realize next=. 0.12
cue=rebuke next=. 0.14
cue=rebut next=. 0.15
cue=recall next=, -0.3
cue=recall next=. 0.75
cue=recall next=as -0.66
cue=recall next=by -0.62
cue=recall next=determiner 0.3
cue=recall next=for -0.5
cue=recall next=from -0.56
cue=recall next=function -0.38
cue=recall next=in -0.71
cue=recall next=on -0.58
cue=recall next=that -0.69
cue=recall next=to -0.68
cue=recall next=when -0.81
cue=recall next=who -0.61
cue=recall next=with -0.47
cue=recognize next=, 0.11
cue=recognize next=. 0.26
cue=recognize next=and -0.82
cue=recognize next=determiner -0.43
cue=recognize next=function -0.66
cue=recognize next=in -0.48
cue=recognize next=that -0.43
cue=recognize next=to -0.43
cue=recommend next=, -0.25
cue=recommend next=. -0.06
cue=recount next=. 0.25
cue=refer next=, -0.32
cue=refer next=. 0.24
cue=refer next=as -1.08
cue=refer next=at -0.92
cue=refer next=by -1.02
cue=refer next=nothing 0.64
cue=refer next=on -0.77
cue=refer next=that -0.73
cue=refer next=to -1.05
cue=reference next=, 0.46
cue=reference next=. 0.34
cue=reference next=and -0.87
cue=reference next=as -0.64
cue=reference next=from 0.3
cue=reference next=function -0.89
cue=reference next=in -0.53
cue=reference next=on -0.69
cue=reference next=that -0.87
cue=reference next=to -0.73
cue=reflect next=. 0.35
cue=reflect next=and -0.59
cue=reflect next=in -0.81
cue=refuse next=. 0.13
cue=refuse next=and -1.33
cue=refuse next=for -0.87
cue=refuse next=function -0.65
cue=refuse next=nothing -0.36
cue=refuse next=on -0.06
cue=refuse next=that -0.64
cue=refuse next=to -1.02
cue=reiterate next=, 0.05
cue=reiterate next=and -0.31
cue=reiterate next=function 0.1
cue=reiterate next=in -0.58
cue=reiterate next=to -0.59
cue=reject next=, -0.06
cue=reject next=. 0.05
cue=reject next=and 0.24
cue=reject next=for -0.32
cue=reject next=from -0.37
cue=reject next=function -0.62
cue=reject next=in 0.33
cue=reject next=that -0.65
cue=reject next=to -0.93
cue=release next=, -0.59
cue=release next=. -0.29
cue=release next=by 0.35
cue=release next=function -0.06
cue=release next=in -0.69
cue=release next=nothing 0.87
cue=release next=to -0.99
cue=remark next=, -0.38
cue=remark next=. -0.16
cue=remark next=and -0.6
cue=remark next=in 0.2
cue=remark next=to 0.32
cue=remember next=, -0.95
cue=remember next=. 0.6
cue=remember next=and -0.54
cue=remember next=in -0.66
cue=remember next=to -0.68
cue=remind next=, 0.39
cue=remind next=. 0.09
cue=remind next=and -0.84
cue=remind next=in -0.44
cue=remind next=to -0.69
cue=repeat next=, -0.3
cue=repeat next=. 0.19
cue=repeat next=in -0.56
cue=repeat next=that -0.89
cue=reply next=nothing 0.53
cue=report next=, -0.27
cue=report next=adverb -0.55
cue=report next=and -1.36
cue=report next=as 0.14
cue=report next=at -0.77
cue=report next=by -0.55
cue=report next=day -0.08
cue=report next=determiner -0.82
cue=report next=for -1.11
cue=report next=from -0.79
cue=report next=function -0.3
cue=report next=in -0.25
cue=report next=nothing 1.02
cue=report next=on -0.1
cue=report next=pronoun -0.55
cue=report next=quoted -0.43
cue=report next=that -0.73
cue=report next=to -1.12
cue=report next=verb-past -0.93
cue=report next=which -0.39
cue=report next=with -0.55
cue=request next=. -0.22
cue=request next=to 0.43
cue=resist next=. 0.62
cue=respond next=, 0.19
cue=respond next=. 0.3
cue=respond next=and 0.05
cue=respond next=for -0.94
cue=respond next=nothing 0.2
cue=respond next=on -1.08
cue=respond next=that -0.86
cue=respond next=to -1.41
cue=respond next=with 0.18
cue=reveal next=, -0.5
cue=reveal next=. 0.08
cue=reveal next=and -0.97
cue=reveal next=as 0.19
cue=reveal next=by -0.43
cue=reveal next=day -0.55
cue=reveal next=for -0.87
cue=reveal next=function 0.05
cue=reveal next=in -0.76
cue=reveal next=on 0.29
cue=reveal next=pronoun -0.66
cue=reveal next=to 0.13
cue=reveal next=verb-past -0.49
cue=rip next=. -0.08
cue=rule next=. 0.37
cue=say next=( -1.17
cue=say next=- -0.11
cue=say next=. 0.29
cue=say next=: -0.34
cue=say next=; 0.05
cue=say next=about -0.67
cue=say next=adverb -1.26
cue=say next=after -0.63
cue=say next=and -0.22
cue=say next=as -0.34
cue=say next=at -1.43
cue=say next=but -0.06
cue=say next=by -0.56
cue=say next=day -1.08
cue=say next=determiner -0.07
cue=say next=for -0.79
cue=say next=from -0.44
cue=say next=function -1.19
cue=say next=if -1.09
cue=say next=in -0.44
cue=say next=it -0.7
cue=say next=name -0.31
cue=say next=nothing 0.49
cue=say next=noun -0.29
cue=say next=of -0.61
cue=say next=on -0.59
cue=say next=possessive -0.86
cue=say next=pronoun -0.05
cue=say next=quoted -0.84
cue=say next=that -0.67
cue=say next=to -0.92
cue=say next=verb-base -1.16
cue=say next=verb-ing 0.38
cue=say next=verb-past -0.93
cue=say next=verb-s -1.3
cue=say next=what -0.44
cue=say next=when -1.01
cue=say next=which -0.83
cue=say next=who -1.13
cue=say next=with -1.03
cue=say next=– 0.53
cue=say next=— 0.15
cue=see next=, 0.53
cue=see next=. 0.31
cue=see next=adverb -0.68
cue=see next=and -0.71
cue=see next=as -1.87
cue=see next=but -0.56
cue=see next=by -0.71
cue=see next=day -0.55
cue=see next=determiner -0.59
cue=see next=for -0.97
cue=see next=function -0.23
cue=see next=in -1.42
cue=see next=on 0.05
cue=see next=that -1.08
cue=see next=to -1.35
cue=see next=with -0.72
cue=seek next=. 0.47
cue=seek next=and -0.7
cue=seek next=as -0.11
cue=seek next=at -0.52
cue=seek next=by -0.59
cue=seek next=for -0.48
cue=seek next=from -0.82
cue=seek next=function 0.19
cue=seek next=in -0.94
cue=seek next=on -1.01
cue=seek next=that -0.87
cue=seek next=to -0.93
cue=seek next=while -0.6
cue=seek next=who -0.61
cue=seek next=with -0.08
cue=seem next=. 0.62
cue=seem next=and -0.71
cue=seem next=at -0.51
cue=seem next=determiner -0.55
cue=seem next=function -0.86
cue=seem next=nothing -0.23
cue=seem next=on -0.58
cue=seem next=that -0.72
cue=seem next=to -0.9
cue=sense next=function -0.12
cue=share next=, -0.98
cue=share next=for -0.39
cue=share next=in -0.63
cue=share next=nothing 0.16
cue=shock next=. 0.08
cue=shout next=nothing 0.15
cue=show next=( -0.97
cue=show next=- -0.28
cue=show next=. 0.22
cue=show next=: 0.14
cue=show next=adverb -0.94
cue=show next=after -0.7
cue=show next=and -0.77
cue=show next=as -0.89
cue=show next=at 0.1
cue=show next=but -0.7
cue=show next=by -0.98
cue=show next=day -0.83
cue=show next=determiner -0.81
cue=show next=for -0.69
cue=show next=from -0.95
cue=show next=function -0.81
cue=show next=in -0.2
cue=show next=nothing 0.27
cue=show next=of -0.33
cue=show next=on -1.12
cue=show next=possessive -0.59
cue=show next=pronoun -0.48
cue=show next=that -0.98
cue=show next=to -1.05
cue=show next=verb-past -1.06
cue=show next=which -0.82
cue=show next=while -0.76
cue=show next=who -0.75
cue=show next=with -1.03
cue=show next=— 0.16
cue=shrug next=. -0.87
cue=side next=. -0.44
cue=side next=and -0.08
cue=sign next=, -0.16
cue=sign next=as 0.08
cue=sign next=for -0.64
cue=sign next=function -0.96
cue=sign next=in -0.9
cue=sign next=that 0.08
cue=sign next=to -1.08
cue=signal next=. -0.24
cue=slam next=, 0.5
cue=slam next=. -0.24
cue=slam next=and -0.18
cue=slam next=in 0.27
cue=slam next=on -0.82
cue=slam next=to -0.83
cue=sound next=. -0.31
cue=speak next=, 0.12
cue=speak next=. 0.1
cue=speak next=and -0.7
cue=speak next=as -0.8
cue=speak next=for -0.28
cue=speak next=function -0.92
cue=speak next=in 0.13
cue=speak next=nothing -0.46
cue=speak next=that -0.59
cue=speak next=to -1.24
cue=speculate next=to -0.72
cue=state next=, 0.05
cue=state next=. -0.17
cue=state next=and 0.18
cue=state next=determiner -0.51
cue=state next=function -0.56
cue=state next=in -0.96
cue=state next=nothing 0.23
cue=state next=on 0.06
cue=state next=pronoun -0.56
cue=state next=that -0.55
cue=state next=to -1.15
cue=stress next=. 0.44
cue=stress next=and -0.75
cue=stress next=to -0.73
cue=struggle next=to -0.58
cue=suggest next=, 0.16
cue=suggest next=- 0.32
cue=suggest next=. 0.06
cue=suggest next=and -0.49
cue=suggest next=as -1.33
cue=suggest next=at -0.6
cue=suggest next=but -0.8
cue=suggest next=by -0.62
cue=suggest next=determiner -0.72
cue=suggest next=for 0.19
cue=suggest next=from -0.47
cue=suggest next=function -0.93
cue=suggest next=if -0.47
cue=suggest next=in -1.11
cue=suggest next=nothing 0.35
cue=suggest next=noun -0.39
cue=suggest next=on -1.34
cue=suggest next=pronoun -0.87
cue=suggest next=that -1.03
cue=suggest next=to -1.25
cue=suggest next=verb-base -0.52
cue=suggest next=which -0.57
cue=suggest next=who -0.66
cue=suggest next=with -0.64
cue=support next=, -0.42
cue=support next=- -0.51
cue=support next=. -0.3
cue=support next=; -0.35
cue=support next=and -0.15
cue=support next=as -1.17
cue=support next=but -0.12
cue=support next=by 0.28
cue=support next=day 0.06
cue=support next=determiner -0.79
cue=support next=from -0.58
cue=support next=function 0.73
cue=support next=in -0.12
cue=support next=nothing -0.88
cue=support next=on -0.23
cue=support next=that -1.23
cue=support next=to -0.23
cue=support next=verb-past 0.38
cue=support next=which -0.49
cue=support next=who -0.14
cue=support next=with -0.66
cue=support next=— -0.14
cue=suspect next=. 0.39
cue=talk next=, -0.23
cue=talk next=- -1.13
cue=talk next=. -0.05
cue=talk next=and -0.77
cue=talk next=as -0.92
cue=talk next=at 0.09
cue=talk next=by -0.08
cue=talk next=day 0.19
cue=talk next=for 0.34
cue=talk next=in -0.43
cue=talk next=nothing 0.13
cue=talk next=on -0.33
cue=talk next=that -0.92
cue=talk next=to -1.15
cue=talk next=when 0.31
cue=talk next=who -0.69
cue=target next=. -0.21
cue=tell next=, 0.12
cue=tell next=- 0.38
cue=tell next=. 0.42
cue=tell next=: 0.49
cue=tell next=adverb -0.61
cue=tell next=after -0.22
cue=tell next=and -0.3
cue=tell next=as -1.09
cue=tell next=at -0.79
cue=tell next=but -0.75
cue=tell next=by -0.83
cue=tell next=day -0.93
cue=tell next=determiner -0.6
cue=tell next=for -0.66
cue=tell next=from -0.75
cue=tell next=function -1.54
cue=tell next=if -0.55
cue=tell next=in -0.96
cue=tell next=nothing 0.17
cue=tell next=of -0.33
cue=tell next=on -0.94
cue=tell next=possessive -0.38
cue=tell next=quoted -0.46
cue=tell next=that -1.19
cue=tell next=to -1.01
cue=tell next=verb-ing 0.26
cue=tell next=verb-past -1.04
cue=tell next=verb-s -0.73
cue=tell next=when 0.12
cue=tell next=which -0.74
cue=tell next=who -0.26
cue=tell next=with -0.86
cue=thank next=, -0.49
cue=thank next=. -0.19
cue=thank next=and 0.51
cue=thank next=for -0.65
cue=thank next=nothing -0.62
cue=think next=, -0.05
cue=think next=. 0.44
cue=think next=and -0.56
cue=think next=as -0.96
cue=think next=but -0.28
cue=think next=by -0.52
cue=think next=determiner -0.31
cue=think next=for -0.97
cue=think next=from -0.48
cue=think next=function -2.09
cue=think next=nothing 0.67
cue=think next=on -0.71
cue=think next=that 0.19
cue=think next=to -1.16
cue=think next=with -0.87
cue=threaten next=, 0.63
cue=threaten next=. -0.08
cue=threaten next=and -0.74
cue=threaten next=from -0.56
cue=threaten next=function -0.74
cue=threaten next=on -0.6
cue=threaten next=to -0.91
cue=tout next=, -0.43
cue=tout next=and 0.07
cue=tout next=as -0.72
cue=tout next=function 0.13
cue=tout next=in 0.05
cue=tout next=to -1.1
cue=tout next=with -0.35
cue=try next=, 0.17
cue=try next=and -0.19
cue=try next=by -0.53
cue=try next=determiner -0.16
cue=try next=for -0.31
cue=try next=function -0.59
cue=try next=in 0.21
cue=try next=that -0.77
cue=try next=to -1.11
cue=tweet next=, 0.4
cue=tweet next=. -0.09
cue=tweet next=and -0.18
cue=tweet next=determiner -0.67
cue=tweet next=for 0.07
cue=tweet next=function 0.28
cue=tweet next=in -0.58
cue=tweet next=nothing -0.21
cue=tweet next=pronoun -0.6
cue=tweet next=to -0.9
cue=underscore next=. 0.43
cue=understand next=, -0.4
cue=understand next=. -0.19
cue=understand next=and -0.64
cue=understand next=function 0.35
cue=understand next=in 0.06
cue=understand next=that -0.65
cue=upset next=. 0.52
cue=urge next=, -0.07
cue=urge next=. 0.22
cue=urge next=and -0.28
cue=urge next=at 0.13
cue=urge next=determiner -0.54
cue=urge next=for -0.64
cue=urge next=function -0.92
cue=urge next=in -0.19
cue=urge next=on -0.62
cue=urge next=that -0.22
cue=urge next=to -1.09
cue=view next=, -0.16
cue=view next=. 0.15
cue=view next=and -0.09
cue=view next=as -0.12
cue=view next=at -0.58
cue=view next=for -0.72
cue=view next=function -0.31
cue=view next=in 0.25
cue=view next=that 0.31
cue=view next=to -1.12
cue=voice next=. -0.26
cue=voice next=function 0.05
cue=vote next=, 0.33
cue=vote next=. -0.49
cue=vote next=and -0.5
cue=vote next=as -0.06
cue=vote next=determiner -0.7
cue=vote next=for 0.46
cue=vote next=from -0.78
cue=vote next=in 0.36
cue=vouch next=. -0.12
cue=vouch next=and -1.09
cue=vow next=, 0.34
cue=vow next=. 0.11
cue=vow next=and -0.46
cue=vow next=as -0.15
cue=vow next=by -0.66
cue=vow next=day -0.7
cue=vow next=for -0.55
cue=vow next=function -0.3
cue=vow next=nothing 0.42
cue=vow next=on -1.38
cue=vow next=that -0.69
cue=vow next=to -0.97
cue=want next=. 0.36
cue=want next=after -0.75
cue=want next=and -0.36
cue=want next=at -0.66
cue=want next=for -0.23
cue=want next=from 0.07
cue=want next=function 0.24
cue=want next=in -1.48
cue=want next=on -0.56
cue=want next=that -0.98
cue=want next=to -1.65
cue=want next=who -0.61
cue=want next=with -0.07
cue=want next=— -0.26
cue=warn next=, 0.26
cue=warn next=. -0.1
cue=warn next=and -0.19
cue=warn next=as 0.17
cue=warn next=but 0.28
cue=warn next=by -0.71
cue=warn next=determiner -0.67
cue=warn next=from -0.65
cue=warn next=function -1.27
cue=warn next=if -0.58
cue=warn next=in -0.73
cue=warn next=on -0.79
cue=warn next=pronoun -0.52
cue=warn next=that -0.77
cue=warn next=to -0.93
cue=warn next=with -0.61
cue=watch next=, 0.26
cue=watch next=. -0.14
cue=watch next=from 0.41
cue=welcome next=. -0.08
cue=welcome next=in -0.58
cue=welcome next=to -0.85
cue=wonder next=. 0.26
cue=wonder next=and -0.72
cue=worry next=, 0.25
cue=worry next=and 0.12
cue=worry next=determiner -0.43
cue=worry next=function -0.4
cue=worry next=in -0.23
cue=worry next=to -1.01
cue=write next=, -0.3
cue=write next=. 0.06
cue=write next=and 0.16
cue=write next=as -0.46
cue=write next=at -0.5
cue=write next=by -0.56
cue=write next=determiner -0.83
cue=write next=for 0.21
cue=write next=function -1.07
cue=write next=in -0.15
cue=write next=nothing 0.16
cue=write next=on 0.15
cue=write next=pronoun -0.39
cue=write next=quoted -0.42
cue=write next=that -0.65
cue=write next=to -1.2
cue=write next=verb-past -0.51
cue=write next=with -0.56
cue=yell next=nothing 0.52
last=' next=nothing -0.13
last=( next=and -0.69
last=( next=function -0.96
last=) next=, -0.52
last=) next=- 0.3
last=) next=. -0.78
last=) next=and 0.12
last=) next=nothing -0.05
last=) next=to -0.58
last=, next=after -0.94
last=, next=and -1.77
last=, next=as -1.82
last=, next=at -0.8
last=, next=but -2.46
last=, next=by -0.94
last=, next=for 0.16
last=, next=from -0.88
last=, next=function -2.29
last=, next=if -0.95
last=, next=in -0.81
last=, next=noun -0.96
last=, next=on -0.97
last=, next=that -1.04
last=, next=to -1.16
last=, next=when -1.16
last=, next=which -1.27
last=, next=while -1.95
last=, next=who -0.49
last=, next=with -1.33
last=- next=- -2.12
last=- next=and -1.84
last=- next=as -0.65
last=- next=at -0.61
last=- next=but -0.65
last=- next=function -0.97
last=- next=in -0.54
last=- next=that -0.64
last=- next=to -0.56
last=- next=which -0.69
last=- next=who -0.41
last=- next=with -0.73
last=. next=, 0.22
last=: next=that -0.77
last=: next=to -0.54
last=; next=and -0.28
last=adverb next=, -0.27
last=adverb next=. -0.05
last=adverb next=: -0.13
last=adverb next=after -0.17
last=adverb next=and -0.8
last=adverb next=as -0.92
last=adverb next=but 0.18
last=adverb next=by -1.08
last=adverb next=day -0.66
last=adverb next=determiner -0.7
last=adverb next=for 0.06
last=adverb next=from -0.74
last=adverb next=function -0.19
last=adverb next=if -0.88
last=adverb next=in -0.05
last=adverb next=on 0.27
last=adverb next=that -1.18
last=adverb next=to -1.25
last=adverb next=verb-past -0.74
last=adverb next=when -0.83
last=adverb next=with -0.86
last=and next=, -1.07
last=and next=as -0.76
last=and next=at -0.5
last=and next=by -0.87
last=and next=for -0.7
last=and next=in -1.25
last=and next=on -0.82
last=and next=that -1.26
last=and next=to -1.15
last=and next=when -0.64
last=and next=who -0.8
last=and next=with -0.79
last=as next=if -0.57
last=as next=to -0.68
last=at next=day -0.69
last=but next=function -0.71
last=but next=in -0.81
last=but next=that -0.81
last=by next=day -0.65
last=day next=, -0.57
last=day next=. -0.7
last=day next=after -0.91
last=day next=and -1.22
last=day next=at -0.64
last=day next=by -0.73
last=day next=function -0.41
last=day next=in -0.81
last=day next=on -0.61
last=day next=that -1.07
last=day next=to -0.98
last=day next=with -0.85
last=determiner next=, 0.2
last=determiner next=. -0.14
last=determiner next=as -1.54
last=determiner next=but -0.2
last=determiner next=day -1.32
last=determiner next=for -0.88
last=determiner next=function -0.64
last=determiner next=in 0.07
last=determiner next=that -0.94
last=determiner next=to -1.01
last=for next=, -0.64
last=for next=. -0.05
last=for next=that -0.78
last=function next=, 0.06
last=function next=- -0.12
last=function next=. -0.07
last=function next=: 0.28
last=function next=adverb -0.94
last=function next=and -0.66
last=function next=as -0.16
last=function next=at -0.08
last=function next=by -0.06
last=function next=day -0.34
last=function next=determiner -1.01
last=function next=for -0.26
last=function next=from -1.31
last=function next=function -0.67
last=function next=if -1.07
last=function next=in -0.41
last=function next=pronoun -1.03
last=function next=quoted -0.88
last=function next=that -0.1
last=function next=to -0.87
last=function next=verb-base -1.23
last=function next=verb-ing -1.53
last=function next=verb-past -1.34
last=function next=verb-s -1.38
last=function next=which -0.43
last=function next=with -0.83
last=function next=— -0.14
last=how next=to -1.17
last=in next=, -0.67
last=in next=. -0.44
last=in next=and -0.08
last=in next=day -2.28
last=in next=on -0.67
last=in next=that -0.75
last=in next=which -1.39
last=it next=, 0.16
last=it next=. -0.18
last=it next=: -0.76
last=it next=as -0.11
last=it next=determiner -1.25
last=it next=function -0.44
last=it next=in 0.35
last=it next=noun -0.64
last=it next=on -0.12
last=it next=quoted -0.88
last=it next=to -0.13
last=it next=verb-past -1.22
last=it next=verb-s -0.77
last=name next=! 0.33
last=name next=( -0.57
last=name next=, 0.34
last=name next=- 0.26
last=name next=. 0.41
last=name next=; 0.23
last=name next=? 0.57
last=name next=about -0.49
last=name next=adverb -0.5
last=name next=after 0.43
last=name next=and -0.24
last=name next=as -1.04
last=name next=at 0.25
last=name next=but 0.67
last=name next=by 0.54
last=name next=day -0.73
last=name next=determiner -0.48
last=name next=for -0.44
last=name next=from -0.47
last=name next=function -0.07
last=name next=if -1.03
last=name next=in 0.13
last=name next=name 0.29
last=name next=nothing 1.08
last=name next=of -0.58
last=name next=on -0.26
last=name next=possessive -0.39
last=name next=pronoun -0.21
last=name next=quoted -1.01
last=name next=that 0.15
last=name next=to -0.27
last=name next=verb-base -0.57
last=name next=verb-past -0.18
last=name next=verb-s -0.79
last=name next=when 0.36
last=name next=while -0.16
last=name next=who 0.19
last=name next=with -0.22
last=name next=– 0.85
last=name next=— 0.11
last=not next=. -0.06
last=not next=function -0.06
last=not next=in -0.77
last=not next=to -1.19
last=not next=verb-ing -0.99
last=noun next=( 0.66
last=noun next=, 0.45
last=noun next=- 0.45
last=noun next=. 0.37
last=noun next=: 0.14
last=noun next=; 0.86
last=noun next=? -0.13
last=noun next=about -1.24
last=noun next=adverb -0.77
last=noun next=after 0.13
last=noun next=and 0.13
last=noun next=as -0.22
last=noun next=at -0.29
last=noun next=but 1
last=noun next=by -0.68
last=noun next=day 0.63
last=noun next=determiner -1.1
last=noun next=for -0.66
last=noun next=from -0.61
last=noun next=function 0.11
last=noun next=if 0.14
last=noun next=in -0.54
last=noun next=it -0.48
last=noun next=name -0.69
last=noun next=of -1.18
last=noun next=on -0.29
last=noun next=possessive -1.07
last=noun next=pronoun -0.67
last=noun next=quoted -1.25
last=noun next=that -0.12
last=noun next=there -0.35
last=noun next=to -0.28
last=noun next=verb-base -0.16
last=noun next=verb-ing -0.21
last=noun next=verb-participle -0.34
last=noun next=verb-past -0.62
last=noun next=verb-s -0.69
last=noun next=when 0.19
last=noun next=which -0.71
last=noun next=while 0.06
last=noun next=who -0.45
last=noun next=with -0.05
last=noun next=– -0.29
last=noun next=— 0.41
last=number next=, -0.3
last=number next=- 0.1
last=number next=. 0.1
last=number next=and -0.39
last=number next=as 0.42
last=number next=but -0.64
last=number next=for -0.43
last=number next=function -0.74
last=number next=in -0.89
last=number next=that -0.64
last=number next=to -1.07
last=number next=when -0.17
last=number next=who -0.74
last=of next=day -0.93
last=of next=that -0.58
last=on next=. 0.14
last=on next=day -2.51
last=on next=that -0.4
last=on next=to -0.85
last=on next=who -0.55
last=possessive next=, 0.18
last=possessive next=. 0.05
last=possessive next=as -0.99
last=possessive next=at -0.57
last=possessive next=for -0.82
last=possessive next=in -0.26
last=possessive next=to -1.4
last=pronoun next=, -0.32
last=pronoun next=. -0.29
last=pronoun next=adverb -0.73
last=pronoun next=and -0.76
last=pronoun next=as -0.81
last=pronoun next=determiner -0.77
last=pronoun next=from 0.3
last=pronoun next=function -1.48
last=pronoun next=in -0.13
last=pronoun next=noun -0.88
last=pronoun next=of -0.9
last=pronoun next=quoted -0.44
last=pronoun next=that -0.61
last=pronoun next=to 0.13
last=pronoun next=verb-base -1.12
last=pronoun next=verb-past -0.77
last=pronoun next=verb-s -1.29
last=pronoun next=who -1.11
last=pronoun next=with -0.52
last=quoted next=( -0.41
last=quoted next=) 0.42
last=quoted next=- 0.6
last=quoted next=about -0.84
last=quoted next=adverb 0.3
last=quoted next=after 0.11
last=quoted next=and 0.67
last=quoted next=as 0.57
last=quoted next=at 0.08
last=quoted next=but 0.84
last=quoted next=by 0.18
last=quoted next=determiner 0.58
last=quoted next=for -0.52
last=quoted next=from -0.97
last=quoted next=function -0.06
last=quoted next=if -0.51
last=quoted next=in 0.34
last=quoted next=name 0.28
last=quoted next=nothing -0.12
last=quoted next=noun -0.72
last=quoted next=of -1.29
last=quoted next=on 0.55
last=quoted next=pronoun 0.59
last=quoted next=quoted 0.07
last=quoted next=that -1.15
last=quoted next=to -0.44
last=quoted next=verb-base -0.62
last=quoted next=verb-ing 1
last=quoted next=verb-past 0.59
last=quoted next=verb-s 0.19
last=quoted next=when 0.21
last=quoted next=which 0.93
last=quoted next=while 0.7
last=quoted next=who -0.38
last=quoted next=with -0.97
last=quoted next=— 0.54
last=that next=, -0.84
last=that next=. 0.06
last=that next=about -0.13
last=that next=after -0.78
last=that next=as -1.03
last=that next=at -0.83
last=that next=by -0.6
last=that next=day -0.67
last=that next=determiner -1.15
last=that next=function -1.08
last=that next=if -0.67
last=that next=in 0.42
last=that next=it -0.82
last=that next=possessive -1.04
last=that next=pronoun -1.3
last=that next=quoted -1.01
last=that next=when -0.65
last=that next=while -0.82
last=that next=with -0.69
last=there next=, 0.15
last=there next=. 0.97
last=there next=function -1.02
last=to next=that -0.62
last=to next=which -0.57
last=verb-base next=( -0.1
last=verb-base next=, 0.6
last=verb-base next=- 0.52
last=verb-base next=. 0.17
last=verb-base next=: 0.11
last=verb-base next=; 0.81
last=verb-base next=about -0.74
last=verb-base next=adverb -0.06
last=verb-base next=after -0.33
last=verb-base next=and 0.24
last=verb-base next=as -0.6
last=verb-base next=at -0.45
last=verb-base next=but 0.28
last=verb-base next=by -1.34
last=verb-base next=day -0.09
last=verb-base next=determiner -1.1
last=verb-base next=for -1.3
last=verb-base next=from -0.47
last=verb-base next=function 0.05
last=verb-base next=if -1.14
last=verb-base next=in -0.73
last=verb-base next=of -0.68
last=verb-base next=on -0.69
last=verb-base next=possessive -1.07
last=verb-base next=pronoun -0.36
last=verb-base next=quoted -0.68
last=verb-base next=that -0.74
last=verb-base next=to -0.54
last=verb-base next=verb-past -0.31
last=verb-base next=when -0.07
last=verb-base next=which -0.48
last=verb-base next=while -0.74
last=verb-base next=who -0.39
last=verb-base next=with -1.13
last=verb-base next=— 0.29
last=verb-ing next=, 0.46
last=verb-ing next=. 0.36
last=verb-ing next=: -0.49
last=verb-ing next=about -0.4
last=verb-ing next=and -0.14
last=verb-ing next=as -0.39
last=verb-ing next=at -0.54
last=verb-ing next=by -0.82
last=verb-ing next=day 0.17
last=verb-ing next=determiner -0.43
last=verb-ing next=for -1.57
last=verb-ing next=from -1.22
last=verb-ing next=function -1.09
last=verb-ing next=in -0.64
last=verb-ing next=it -0.47
last=verb-ing next=on -0.79
last=verb-ing next=possessive -1.1
last=verb-ing next=quoted -0.48
last=verb-ing next=that -1.55
last=verb-ing next=to -0.89
last=verb-ing next=verb-base -0.58
last=verb-ing next=who -0.54
last=verb-ing next=with -1.24
last=verb-participle next=. 0.2
last=verb-participle next=as -0.11
last=verb-participle next=by -0.78
last=verb-participle next=determiner -0.37
last=verb-participle next=for -0.78
last=verb-participle next=from 0.15
last=verb-participle next=function 0.1
last=verb-participle next=in -0.41
last=verb-participle next=on -0.74
last=verb-participle next=that -0.76
last=verb-participle next=to -0.23
last=verb-participle next=with -0.86
last=verb-past next=, -0.45
last=verb-past next=. -0.29
last=verb-past next=: -0.63
last=verb-past next=after -1.05
last=verb-past next=and -0.58
last=verb-past next=as -0.54
last=verb-past next=at -1.22
last=verb-past next=but -0.75
last=verb-past next=by -1.19
last=verb-past next=day -0.11
last=verb-past next=determiner -1.22
last=verb-past next=for -1.23
last=verb-past next=from -0.51
last=verb-past next=function -1.02
last=verb-past next=if -0.81
last=verb-past next=in -1.71
last=verb-past next=it -0.6
last=verb-past next=on -0.24
last=verb-past next=pronoun -0.61
last=verb-past next=that -1.55
last=verb-past next=to -0.46
last=verb-past next=when -0.88
last=verb-past next=with -0.44
last=verb-past next=— 0.14
last=verb-s next=, 0.36
last=verb-s next=- 0.08
last=verb-s next=. 0.37
last=verb-s next=: 0.12
last=verb-s next=; -0.06
last=verb-s next=about -0.84
last=verb-s next=adverb -0.6
last=verb-s next=after 0.29
last=verb-s next=and -0.2
last=verb-s next=as 0.62
last=verb-s next=at -0.51
last=verb-s next=by -0.33
last=verb-s next=day 0.27
last=verb-s next=determiner 0.27
last=verb-s next=for -0.81
last=verb-s next=function -0.16
last=verb-s next=in -0.37
last=verb-s next=on -0.72
last=verb-s next=pronoun 0.08
last=verb-s next=quoted -0.66
last=verb-s next=that -0.26
last=verb-s next=to -0.85
last=verb-s next=verb-past -1
last=verb-s next=when -0.72
last=verb-s next=who -0.66
last=verb-s next=with -0.41
last=verb-s next=— -0.24
last=whether next=to -0.6
last=who next=, -0.72
last=who next=function -0.75
last=who next=pronoun -0.75
last=with next=that -0.73
last=– next=and -0.81
last=— next=and -0.23
last=— next=at -0.5
last=— next=but -0.76
last=— next=function -1.2
last=— next=in -0.5
last=— next=that -0.2
last=— next=to -0.51
last=— next=which -0.59
last=— next=who -0.55
last=― next=and -0.62
last=’ next=and -0.18
last=’ next=nothing 1.03
next=! after=nothing clause -0.21
next=! after=nothing kinds=attitude -0.52
next=! after=nothing phrase 0.7
next=! clause -0.21
next=! kinds=attitude -0.52
next=! phrase 0.7
next=( after=and clause -1.05
next=( after=determiner clause 0.53
next=( after=function phrase -0.16
next=( after=name clause -0.23
next=( after=name kinds=act -1.24
next=( after=name kinds=say+show -0.86
next=( after=name phrase -0.37
next=( after=name that -0.14
next=( after=quoted phrase -0.14
next=( clause 0.19
next=( kinds=act+attitude -0.06
next=( kinds=attitude 0.15
next=( kinds=noun -0.54
next=( kinds=say 0.35
next=( kinds=say+act -0.46
next=( kinds=say+show -1.29
next=( kinds=tell+show -0.97
next=) phrase 0.63
next=, after=about kinds=say+show -0.18
next=, after=adverb clause -0.69
next=, after=adverb kinds=act -0.46
next=, after=adverb kinds=act+attitude -0.87
next=, after=adverb kinds=noun -0.26
next=, after=adverb kinds=say -0.25
next=, after=adverb kinds=say+act -0.99
next=, after=adverb kinds=say+show -0.6
next=, after=adverb phrase -0.3
next=, after=adverb that -0.98
next=, after=adverb to -0.15
next=, after=after clause -0.08
next=, after=and kinds=act 0.15
next=, after=and kinds=act+attitude 0.46
next=, after=and kinds=act+show 0.06
next=, after=and kinds=attitude 0.14
next=, after=and kinds=phrase -0.92
next=, after=and kinds=say -0.31
next=, after=and kinds=say+act 0.14
next=, after=and kinds=say+tell+act 0.25
next=, after=and kinds=show -0.08
next=, after=and kinds=tell -0.52
next=, after=and kinds=tell+show -0.48
next=, after=and phrase 0.37
next=, after=and quoted -0.05
next=, after=and that 0.18
next=, after=and to 0.35
next=, after=as clause -0.28
next=, after=as kinds=act -0.19
next=, after=as kinds=attitude 0.06
next=, after=as kinds=noun -0.24
next=, after=as kinds=say -0.28
next=, after=as kinds=say+act -0.96
next=, after=as kinds=say+attitude -0.76
next=, after=as kinds=say+show 0.05
next=, after=as phrase -0.1
next=, after=as that -0.05
next=, after=as to -0.32
next=, after=at clause -0.45
next=, after=at kinds=attitude -0.64
next=, after=at phrase -0.44
next=, after=but clause 0.37
next=, after=but kinds=act 0.56
next=, after=but kinds=act+attitude -0.25
next=, after=but kinds=attitude 0.71
next=, after=but kinds=phrase 0.06
next=, after=but kinds=say 0.37
next=, after=but kinds=say+act 0.43
next=, after=but kinds=say+act+attitude -0.19
next=, after=but kinds=say+show 0.16
next=, after=but kinds=say+tell+act -0.37
next=, after=but kinds=show 0.33
next=, after=but kinds=tell+show 0.34
next=, after=but phrase 1.08
next=, after=but that 0.23
next=, after=but to 0.56
next=, after=by clause -0.67
next=, after=by kinds=act -0.67
next=, after=determiner clause 0.33
next=, after=determiner kinds=act -0.16
next=, after=determiner kinds=act+show 0.08
next=, after=determiner kinds=attitude -0.23
next=, after=determiner kinds=noun 0.14
next=, after=determiner kinds=say+act 0.05
next=, after=determiner kinds=say+act+attitude 0.13
next=, after=determiner kinds=say+act+show -0.05
next=, after=determiner kinds=say+attitude -0.31
next=, after=determiner kinds=say+show 0.07
next=, after=determiner kinds=say+tell+act -0.13
next=, after=determiner kinds=show 0.39
next=, after=determiner kinds=tell 0.08
next=, after=determiner kinds=tell+show 0.23
next=, after=determiner phrase -0.11
next=, after=determiner quoted -0.99
next=, after=determiner that 0.39
next=, after=determiner to 0.2
next=, after=for clause -0.46
next=, after=for kinds=act -0.7
next=, after=for kinds=say+show -0.14
next=, after=for phrase -0.64
next=, after=for that -0.87
next=, after=from clause -0.19
next=, after=from kinds=act 0.41
next=, after=from phrase 0.15
next=, after=function clause -0.11
next=, after=function kinds=act+attitude 0.24
next=, after=function kinds=act+show -0.32
next=, after=function kinds=attitude 0.27
next=, after=function kinds=noun 0.2
next=, after=function kinds=phrase -0.64
next=, after=function kinds=say -0.75
next=, after=function kinds=say+act 0.09
next=, after=function kinds=say+act+attitude -0.37
next=, after=function kinds=say+act+show 0.11
next=, after=function kinds=say+attitude 0.07
next=, after=function kinds=say+show -0.47
next=, after=function kinds=say+tell+act -0.37
next=, after=function kinds=show 0.06
next=, after=function kinds=tell 0.12
next=, after=function kinds=tell+act -0.47
next=, after=function kinds=tell+show 0.13
next=, after=function phrase 0.17
next=, after=function quoted -0.24
next=, after=function that -0.81
next=, after=function to 0.29
next=, after=if clause -0.55
next=, after=if kinds=act -0.68
next=, after=if phrase -0.3
next=, after=if that -0.79
next=, after=in clause -0.52
next=, after=in kinds=act -0.24
next=, after=in kinds=attitude -0.34
next=, after=in kinds=say -0.69
next=, after=in kinds=say+act -0.87
next=, after=in kinds=say+show -0.26
next=, after=in phrase -0.78
next=, after=in that -1.6
next=, after=in to -0.77
next=, after=it clause -0.12
next=, after=it kinds=attitude 0.09
next=, after=it kinds=say+show 0.15
next=, after=it phrase 0.5
next=, after=it that -0.86
next=, after=name clause 0.1
next=, after=name kinds=act -0.61
next=, after=name kinds=act+show -0.09
next=, after=name kinds=attitude -0.18
next=, after=name kinds=noun 0.11
next=, after=name kinds=phrase -0.93
next=, after=name kinds=say 0.05
next=, after=name kinds=say+attitude 0.14
next=, after=name kinds=say+show -0.76
next=, after=name kinds=say+tell+act 0.99
next=, after=name kinds=show -0.15
next=, after=name kinds=tell 0.28
next=, after=name kinds=tell+show -0.5
next=, after=name phrase 0.09
next=, after=name quoted 0.07
next=, after=name that 0.07
next=, after=name to -0.08
next=, after=not clause -1.45
next=, after=not kinds=attitude -0.7
next=, after=not kinds=say+show -1.09
next=, after=not phrase -0.77
next=, after=not that -0.06
next=, after=noun clause -1.06
next=, after=noun kinds=act -0.85
next=, after=noun kinds=act+attitude -0.56
next=, after=noun kinds=attitude -1.1
next=, after=noun kinds=noun -0.06
next=, after=noun kinds=phrase -0.65
next=, after=noun kinds=say 0.1
next=, after=noun kinds=say+act -0.71
next=, after=noun kinds=say+act+show -0.82
next=, after=noun kinds=say+attitude -0.26
next=, after=noun kinds=say+show -0.29
next=, after=noun kinds=say+tell+act -0.82
next=, after=noun kinds=show -0.18
next=, after=noun kinds=tell -0.81
next=, after=noun kinds=tell+show -1.24
next=, after=noun phrase -0.62
next=, after=noun quoted -0.15
next=, after=noun that -0.75
next=, after=noun to -0.58
next=, after=number clause 0.08
next=, after=number kinds=act -0.89
next=, after=number kinds=act+attitude -0.13
next=, after=number kinds=attitude -0.28
next=, after=number kinds=say+act -0.46
next=, after=number kinds=say+show 0.15
next=, after=number kinds=say+tell+act 0.2
next=, after=number kinds=show -0.65
next=, after=number kinds=tell+show -0.27
next=, after=number phrase -0.21
next=, after=number that -1.24
next=, after=of clause -0.12
next=, after=of kinds=act 0.16
next=, after=on clause -0.68
next=, after=on kinds=say+show -0.71
next=, after=on that -0.72
next=, after=possessive clause -0.7
next=, after=possessive kinds=act -0.73
next=, after=possessive kinds=say+show -0.25
next=, after=possessive phrase -0.12
next=, after=possessive that 0.54
next=, after=possessive to 0.26
next=, after=pronoun clause 0.14
next=, after=pronoun kinds=act 0.27
next=, after=pronoun kinds=act+attitude 0.62
next=, after=pronoun kinds=act+show -0.19
next=, after=pronoun kinds=attitude 0.37
next=, after=pronoun kinds=noun 0.46
next=, after=pronoun kinds=say -0.42
next=, after=pronoun kinds=say+act+attitude 0.3
next=, after=pronoun kinds=say+show -0.25
next=, after=pronoun kinds=say+tell+act 0.53
next=, after=pronoun kinds=tell -0.31
next=, after=pronoun phrase 0.51
next=, after=pronoun quoted 0.25
next=, after=pronoun that -0.28
next=, after=pronoun to 0.47
next=, after=quoted clause -1.34
next=, after=quoted kinds=act -1.57
next=, after=quoted kinds=noun -0.93
next=, after=quoted kinds=say -1.5
next=, after=quoted kinds=say+act -0.2
next=, after=quoted kinds=say+show -1.74
next=, after=quoted kinds=say+tell+act -1.35
next=, after=quoted kinds=tell -0.93
next=, after=quoted phrase -1.24
next=, after=quoted quoted -0.92
next=, after=quoted that -1.71
next=, after=quoted to -1.21
next=, after=that clause -1.07
next=, after=that kinds=act -0.71
next=, after=that kinds=attitude -0.99
next=, after=that kinds=noun -0.08
next=, after=that phrase -0.67
next=, after=that that -0.11
next=, after=there kinds=attitude 0.88
next=, after=there kinds=say+show -0.11
next=, after=there phrase 1.1
next=, after=there that 0.3
next=, after=to clause -1.27
next=, after=to kinds=act -0.36
next=, after=to kinds=attitude -0.44
next=, after=to kinds=say+show -0.33
next=, after=to phrase -0.33
next=, after=to that -0.14
next=, after=to to -0.36
next=, after=verb-base clause -0.63
next=, after=verb-base kinds=act -0.14
next=, after=verb-base kinds=attitude -0.17
next=, after=verb-base kinds=say -0.19
next=, after=verb-base kinds=say+act -0.88
next=, after=verb-base kinds=say+show -1.03
next=, after=verb-base kinds=say+tell+act -0.88
next=, after=verb-base phrase -0.57
next=, after=verb-base that -0.53
next=, after=verb-base to -1.1
next=, after=verb-ing clause 0.4
next=, after=verb-ing kinds=act 0.68
next=, after=verb-ing kinds=act+attitude 0.58
next=, after=verb-ing kinds=act+show 0.56
next=, after=verb-ing kinds=attitude -0.16
next=, after=verb-ing kinds=noun -0.46
next=, after=verb-ing kinds=phrase 0.09
next=, after=verb-ing kinds=say 0.36
next=, after=verb-ing kinds=say+act+attitude -0.31
next=, after=verb-ing kinds=say+act+show -0.49
next=, after=verb-ing kinds=say+attitude -1.07
next=, after=verb-ing kinds=say+show 0.16
next=, after=verb-ing kinds=say+tell 0.43
next=, after=verb-ing kinds=say+tell+act 0.11
next=, after=verb-ing kinds=say+tell+show 0.31
next=, after=verb-ing kinds=tell -0.61
next=, after=verb-ing kinds=tell+show -1.17
next=, after=verb-ing phrase 0.23
next=, after=verb-ing quoted -0.82
next=, after=verb-ing that 0.48
next=, after=verb-ing to 0.54
next=, after=verb-participle clause 0.23
next=, after=verb-participle kinds=act 0.71
next=, after=verb-participle kinds=attitude -0.11
next=, after=verb-participle kinds=say+show -0.92
next=, after=verb-participle phrase 0.16
next=, after=verb-participle that -0.83
next=, after=verb-past clause 0.08
next=, after=verb-past kinds=act -0.15
next=, after=verb-past kinds=act+attitude 0.21
next=, after=verb-past kinds=attitude -0.64
next=, after=verb-past kinds=noun 0.4
next=, after=verb-past kinds=say -0.05
next=, after=verb-past kinds=say+act -0.51
next=, after=verb-past kinds=say+act+show 0.67
next=, after=verb-past kinds=say+attitude 0.52
next=, after=verb-past kinds=say+show 0.69
next=, after=verb-past kinds=say+tell+act 0.19
next=, after=verb-past kinds=tell+show -0.53
next=, after=verb-past phrase 0.59
next=, after=verb-past that -0.21
next=, after=verb-past to -0.05
next=, after=verb-s clause -0.44
next=, after=verb-s kinds=say 0.15
next=, after=verb-s kinds=say+act 0.4
next=, after=verb-s kinds=say+show -0.23
next=, after=verb-s phrase -0.08
next=, after=verb-s that 0.18
next=, after=when clause 0.38
next=, after=when kinds=attitude -0.18
next=, after=when kinds=say+show 0.12
next=, after=when phrase -0.23
next=, after=when that -0.34
next=, after=which clause 0.6
next=, after=which kinds=act 0.37
next=, after=which kinds=act+attitude 0.2
next=, after=which kinds=attitude 0.92
next=, after=which kinds=noun 0.1
next=, after=which kinds=say -0.49
next=, after=which kinds=say+act+attitude 0.62
next=, after=which kinds=say+show 0.14
next=, after=which kinds=say+tell+act -0.79
next=, after=which kinds=tell 0.16
next=, after=which kinds=tell+show 0.66
next=, after=which phrase 0.63
next=, after=which that 0.25
next=, after=while clause 0.62
next=, after=while kinds=act 0.74
next=, after=while kinds=attitude -0.24
next=, after=while kinds=say 0.24
next=, after=while kinds=say+act 0.43
next=, after=while kinds=say+show 0.61
next=, after=while kinds=show -0.76
next=, after=while kinds=tell+show -0.84
next=, after=while phrase 0.66
next=, after=while that -0.16
next=, after=while to 0.81
next=, after=who clause -0.12
next=, after=who kinds=act 0.13
next=, after=who kinds=act+attitude -0.52
next=, after=who kinds=attitude -0.52
next=, after=who kinds=noun -0.51
next=, after=who kinds=say -0.3
next=, after=who kinds=say+act 0.1
next=, after=who kinds=say+show 0.35
next=, after=who kinds=say+tell+act -0.44
next=, after=who kinds=tell 0.2
next=, after=who kinds=tell+show 0.24
next=, after=who phrase 0.11
next=, after=who that -0.42
next=, after=who to -0.4
next=, after=with clause -0.14
next=, after=with kinds=act 0.51
next=, after=with kinds=attitude -0.27
next=, after=with kinds=say 0.48
next=, after=with kinds=say+act 0.11
next=, after=with kinds=say+show -0.4
next=, after=with kinds=tell+show -0.38
next=, after=with that -0.38
next=, clause 0.54
next=, kinds=act+attitude 0.14
next=, kinds=act+show 0.29
next=, kinds=attitude 0.22
next=, kinds=noun -0.13
next=, kinds=phrase -0.28
next=, kinds=say+act 0.18
next=, kinds=say+act+attitude 0.13
next=, kinds=say+act+show 0.14
next=, kinds=say+attitude -0.33
next=, kinds=say+show 0.1
next=, kinds=say+show+attitude 0.08
next=, kinds=say+tell -0.09
next=, kinds=say+tell+act 0.24
next=, kinds=say+tell+show 0.26
next=, kinds=show 0.32
next=, kinds=tell 0.21
next=, kinds=tell+act 0.15
next=, kinds=tell+attitude -0.17
next=, phrase 0.43
next=- after=- clause 0.21
next=- after=- kinds=act -0.07
next=- after=- kinds=attitude 0.69
next=- after=- kinds=noun -0.16
next=- after=- kinds=say -0.36
next=- after=- kinds=say+act -0.15
next=- after=- kinds=say+show -0.44
next=- after=- phrase 0.32
next=- after=- that -0.21
next=- after=- to -0.54
next=- after=adverb clause -0.76
next=- after=and kinds=act 0.41
next=- after=and kinds=attitude -0.13
next=- after=and kinds=noun -0.96
next=- after=and kinds=say 0.41
next=- after=and kinds=say+act 0.19
next=- after=and kinds=say+show -0.3
next=- after=and phrase 0.26
next=- after=and to 0.42
next=- after=as kinds=act -0.69
next=- after=but clause -1.29
next=- after=but kinds=act 0.69
next=- after=but kinds=attitude -0.55
next=- after=but kinds=say+show -0.87
next=- after=but phrase 0.67
next=- after=but that 0.06
next=- after=determiner clause 0.29
next=- after=determiner kinds=act -0.33
next=- after=determiner kinds=attitude -0.38
next=- after=determiner kinds=say+show 0.68
next=- after=determiner phrase 0.61
next=- after=determiner that 0.44
next=- after=function clause -0.6
next=- after=function kinds=act -0.27
next=- after=function kinds=attitude 0.05
next=- after=function kinds=say -0.22
next=- after=function kinds=say+tell+act 0.39
next=- after=function phrase 0.26
next=- after=function that 0.3
next=- after=function to -0.26
next=- after=name clause -1.03
next=- after=name kinds=act -0.93
next=- after=name kinds=say+show -0.66
next=- after=name phrase -0.06
next=- after=name that -0.86
next=- after=name to 0.18
next=- after=noun clause -0.79
next=- after=noun kinds=act -0.91
next=- after=noun kinds=attitude -0.08
next=- after=noun kinds=say+show -1.01
next=- after=noun phrase -0.34
next=- after=noun that -0.15
next=- after=number phrase -0.83
next=- after=pronoun phrase -0.13
next=- after=quoted kinds=say+show 0.34
next=- after=to clause -0.96
next=- after=verb-ing clause 0.23
next=- after=verb-ing kinds=act -0.12
next=- after=verb-ing kinds=attitude -0.18
next=- after=verb-past clause 0.07
next=- after=verb-past kinds=say+show 0.36
next=- after=verb-past that -0.82
next=- after=which clause 0.1
next=- after=which kinds=say+show -0.08
next=- after=who kinds=say+show -0.75
next=- clause 0.63
next=- kinds=act+attitude 0.44
next=- kinds=attitude 0.14
next=- kinds=noun -0.19
next=- kinds=phrase -0.63
next=- kinds=say 0.22
next=- kinds=say+act 0.39
next=- kinds=say+act+attitude -0.09
next=- kinds=say+show 0.1
next=- kinds=say+show+attitude -0.11
next=- kinds=say+tell+act 0.48
next=- kinds=show -0.69
next=- kinds=tell 0.34
next=- kinds=tell+show -0.28
next=- phrase 0.39
next=. after=nothing clause 0.1
next=. after=nothing kinds=act+show -0.1
next=. after=nothing kinds=attitude 0.18
next=. after=nothing kinds=noun -0.09
next=. after=nothing kinds=phrase 0.46
next=. after=nothing kinds=say 0.15
next=. after=nothing kinds=say+act+attitude 0.06
next=. after=nothing kinds=say+act+show 0.07
next=. after=nothing kinds=say+attitude 0.19
next=. after=nothing kinds=say+show 0.17
next=. after=nothing kinds=say+tell 0.12
next=. after=nothing kinds=say+tell+act 0.12
next=. after=nothing kinds=say+tell+show -0.1
next=. after=nothing kinds=show 0.3
next=. after=nothing kinds=tell 0.13
next=. after=nothing kinds=tell+attitude 0.25
next=. after=nothing kinds=tell+show 0.22
next=. after=nothing phrase 0.2
next=. after=nothing quoted -0.13
next=. after=nothing that 0.22
next=. clause -0.06
next=. kinds=act+show -0.1
next=. kinds=attitude 0.17
next=. kinds=phrase 0.46
next=. kinds=say 0.12
next=. kinds=say+act+attitude 0.06
next=. kinds=say+act+show 0.07
next=. kinds=say+attitude 0.19
next=. kinds=say+show 0.16
next=. kinds=say+tell 0.12
next=. kinds=say+tell+act 0.12
next=. kinds=say+tell+show -0.1
next=. kinds=show 0.3
next=. kinds=tell 0.13
next=. kinds=tell+attitude 0.25
next=. kinds=tell+show 0.22
next=. phrase 0.57
next=: after=determiner kinds=say+show -0.73
next=: after=determiner phrase -0.37
next=: after=name clause -1.36
next=: after=name kinds=act 0.32
next=: after=name kinds=attitude 0.3
next=: after=name kinds=say+act -0.59
next=: after=name kinds=say+show 0.05
next=: after=name phrase 0.25
next=: after=name to 0.54
next=: after=nothing kinds=attitude -0.29
next=: after=nothing kinds=say+show 0.12
next=: after=nothing phrase 0.78
next=: after=nothing that 0.06
next=: after=noun clause -0.78
next=: after=quoted clause 0.23
next=: after=quoted kinds=act -1.15
next=: after=quoted kinds=attitude -0.42
next=: after=quoted kinds=say 0.14
next=: after=quoted kinds=say+act 0.51
next=: after=quoted kinds=say+show -0.48
next=: after=quoted kinds=say+tell+act -0.68
next=: after=quoted phrase -1.01
next=: after=quoted that -0.05
next=: after=quoted to -0.56
next=: after=that clause -0.72
next=: kinds=act -0.42
next=: kinds=act+attitude -1.04
next=: kinds=act+show -0.08
next=: kinds=attitude 0.36
next=: kinds=noun -0.34
next=: kinds=say+act -0.1
next=: kinds=say+attitude -0.69
next=: kinds=say+show -0.4
next=: kinds=say+tell+act -0.87
next=: kinds=tell 0.49
next=: kinds=tell+show 0.14
next=: phrase 0.12
next=; after=and clause -1.17
next=; after=and phrase 0.51
next=; after=determiner clause -0.08
next=; after=determiner kinds=say+show 0.14
next=; after=nothing clause 0.35
next=; after=nothing kinds=act -0.23
next=; after=nothing kinds=say+show 0.5
next=; after=nothing phrase -0.12
next=; after=noun phrase 0.62
next=; after=number clause 0.61
next=; after=number kinds=say+show 0.69
next=; after=pronoun clause 0.39
next=; after=pronoun kinds=attitude -0.07
next=; clause 0.7
next=; kinds=act 0.62
next=; kinds=act+attitude 0.13
next=; kinds=say+act 0.65
next=; kinds=say+show 0.59
next=; phrase 1.05
next=? after=nothing clause 0.35
next=? after=nothing kinds=act 0.52
next=? after=nothing kinds=attitude 0.1
next=? after=nothing kinds=say+tell+act 0.37
next=? after=nothing phrase 0.2
next=? after=nothing quoted -0.53
next=? after=nothing that -0.41
next=? after=nothing to 0.67
next=? kinds=act 0.52
next=? kinds=attitude 0.1
next=? kinds=say+tell+act 0.37
next=? phrase 0.08
next=a kinds=act -0.2
next=a kinds=attitude -0.24
next=a kinds=noun -0.65
next=a kinds=say -0.79
next=a kinds=say+act -0.14
next=a kinds=say+act+attitude -0.53
next=a kinds=say+show -0.4
next=a kinds=say+tell+act -0.63
next=a kinds=tell+show -0.43
next=about after=determiner clause -0.5
next=about after=determiner kinds=act -0.44
next=about after=determiner kinds=say+show -0.35
next=about after=determiner phrase -0.66
next=about after=name kinds=say+show -0.36
next=about after=name phrase -0.58
next=about after=noun kinds=say+show -0.3
next=about after=noun phrase -0.69
next=about after=noun that -0.15
next=about after=possessive kinds=act -0.35
next=about after=possessive phrase -0.7
next=about after=whether phrase -0.53
next=about clause -0.98
next=about kinds=act -1.01
next=about kinds=act+attitude -0.49
next=about kinds=attitude -0.51
next=about kinds=say -0.52
next=about kinds=say+act -0.65
next=about kinds=say+show -0.8
next=about kinds=say+tell+act -0.44
next=about phrase -1.68
next=adding kinds=say+show 0.39
next=adverb after=, phrase -0.06
next=adverb after=. phrase 0.11
next=adverb after=function kinds=say+show -0.6
next=adverb after=function phrase -0.67
next=adverb after=function that -0.48
next=adverb after=in phrase 0.32
next=adverb after=noun kinds=say+show -0.63
next=adverb after=noun phrase -0.19
next=adverb after=to phrase -0.65
next=adverb after=verb-past clause -0.7
next=adverb after=verb-past kinds=say 0.21
next=adverb after=verb-past kinds=say+show -0.76
next=adverb after=verb-past phrase -0.06
next=adverb after=verb-past that -0.89
next=adverb after=verb-s kinds=say+show -0.48
next=adverb after=verb-s phrase -0.65
next=adverb clause -0.84
next=adverb phrase -0.7
next=after after=determiner clause 0.27
next=after after=determiner kinds=act 0.37
next=after after=determiner kinds=act+attitude -0.14
next=after after=determiner kinds=attitude -0.29
next=after after=determiner kinds=say -0.05
next=after after=determiner kinds=say+act -0.3
next=after after=determiner kinds=say+attitude -0.59
next=after after=determiner kinds=say+show -0.97
next=after after=determiner phrase -0.21
next=after after=determiner quoted 0.08
next=after after=determiner that -1.2
next=after after=function clause -0.64
next=after after=function kinds=say+show -0.6
next=after after=name clause -0.56
next=after after=name kinds=attitude -0.87
next=after after=name kinds=say+act 0.42
next=after after=name kinds=say+show -0.79
next=after after=name kinds=tell 0.05
next=after after=noun clause -0.63
next=after after=noun kinds=attitude -0.71
next=after after=noun phrase -1.01
next=after after=number clause -0.69
next=after after=number kinds=say+show -0.45
next=after after=possessive clause -0.59
next=after after=possessive kinds=act 0.05
next=after after=possessive kinds=say+show -0.47
next=after after=pronoun clause 0.1
next=after after=pronoun kinds=act -0.05
next=after after=pronoun kinds=attitude 0.24
next=after after=pronoun kinds=say+show -0.53
next=after after=pronoun phrase -0.22
next=after after=pronoun that -0.73
next=after after=verb-ing clause -0.83
next=after after=verb-ing kinds=act -0.28
next=after after=verb-ing kinds=attitude -0.74
next=after after=verb-ing kinds=say+act 0.47
next=after after=verb-ing phrase 0.14
next=after after=verb-ing that -0.75
next=after clause -0.11
next=after kinds=act 0.24
next=after kinds=act+attitude -0.17
next=after kinds=attitude -0.37
next=after kinds=noun -0.25
next=after kinds=say -0.4
next=after kinds=say+act 0.09
next=after kinds=say+attitude -0.8
next=after kinds=say+show -0.82
next=after kinds=say+tell+act 0.3
next=after kinds=tell 0.14
next=after kinds=tell+show -0.7
next=after phrase 0.07
next=against kinds=act -1.16
next=against kinds=attitude -0.17
next=against kinds=say+show -0.7
next=already kinds=say+show -0.46
next=also kinds=say+show -0.51
next=although kinds=attitude -0.62
next=although kinds=say -0.23
next=although kinds=say+show 0.32
next=among kinds=say+show -0.48
next=among kinds=tell+show -0.68
next=an kinds=act -0.16
next=an kinds=attitude -0.46
next=and after=, clause -0.71
next=and after=, kinds=act -0.6
next=and after=, phrase -0.8
next=and after=adverb clause -0.64
next=and after=adverb kinds=act 0.19
next=and after=adverb kinds=attitude -0.88
next=and after=adverb kinds=noun -0.57
next=and after=adverb kinds=say -0.65
next=and after=adverb kinds=say+act -0.52
next=and after=adverb kinds=say+show -1.06
next=and after=adverb phrase -0.21
next=and after=adverb that -0.82
next=and after=adverb to 0.05
next=and after=as phrase 0.15
next=and after=determiner clause -0.44
next=and after=determiner kinds=act -1.12
next=and after=determiner kinds=act+attitude -0.42
next=and after=determiner kinds=act+show -0.55
next=and after=determiner kinds=attitude -0.76
next=and after=determiner kinds=noun 0.05
next=and after=determiner kinds=say -0.34
next=and after=determiner kinds=say+act -0.52
next=and after=determiner kinds=say+act+attitude -0.86
next=and after=determiner kinds=say+act+show -0.81
next=and after=determiner kinds=say+attitude -0.75
next=and after=determiner kinds=say+show -0.52
next=and after=determiner kinds=say+tell+act -0.67
next=and after=determiner kinds=show -0.38
next=and after=determiner kinds=tell -0.51
next=and after=determiner kinds=tell+show -0.63
next=and after=determiner phrase -0.95
next=and after=determiner quoted -0.78
next=and after=determiner that -1.85
next=and after=determiner to -0.44
next=and after=for clause -0.81
next=and after=for kinds=act -0.98
next=and after=for phrase -0.92
next=and after=function clause -0.34
next=and after=function kinds=act+attitude 0.38
next=and after=function kinds=act+show 0.27
next=and after=function kinds=attitude 0.37
next=and after=function kinds=noun -1.02
next=and after=function kinds=phrase -0.3
next=and after=function kinds=say -0.35
next=and after=function kinds=say+act 0.38
next=and after=function kinds=say+show -0.73
next=and after=function kinds=tell 0.07
next=and after=function kinds=tell+show -0.6
next=and after=function phrase 0.59
next=and after=function quoted -0.61
next=and after=function that -1.05
next=and after=how clause -0.81
next=and after=how kinds=act -0.86
next=and after=how phrase -0.81
next=and after=in clause -1.14
next=and after=in kinds=act -0.72
next=and after=in kinds=attitude 0.13
next=and after=in kinds=say+act -0.7
next=and after=in kinds=say+show -0.67
next=and after=in phrase -0.2
next=and after=in that -0.68
next=and after=it clause -0.59
next=and after=it kinds=act -0.56
next=and after=it kinds=say+show -0.61
next=and after=it phrase -0.78
next=and after=it to -0.55
next=and after=name clause -0.74
next=and after=name kinds=act -0.64
next=and after=name kinds=act+attitude -0.23
next=and after=name kinds=attitude -0.45
next=and after=name kinds=noun -0.24
next=and after=name kinds=phrase -0.48
next=and after=name kinds=say -0.58
next=and after=name kinds=say+act -0.71
next=and after=name kinds=say+act+attitude -0.88
next=and after=name kinds=say+act+show -0.51
next=and after=name kinds=say+attitude -0.9
next=and after=name kinds=say+show -0.53
next=and after=name kinds=say+tell+act 0.43
next=and after=name kinds=show -0.56
next=and after=name kinds=tell -0.86
next=and after=name kinds=tell+show -0.17
next=and after=name phrase -0.52
next=and after=name quoted -0.9
next=and after=name that -0.58
next=and after=name to -0.16
next=and after=not clause -0.53
next=and after=not kinds=say+show -0.69
next=and after=not phrase -0.66
next=and after=noun clause -1.44
next=and after=noun kinds=act -0.96
next=and after=noun kinds=act+attitude -0.23
next=and after=noun kinds=act+show -0.85
next=and after=noun kinds=attitude -1.08
next=and after=noun kinds=noun -0.2
next=and after=noun kinds=phrase -0.65
next=and after=noun kinds=say -0.39
next=and after=noun kinds=say+act -0.52
next=and after=noun kinds=say+act+attitude -0.99
next=and after=noun kinds=say+act+show -0.98
next=and after=noun kinds=say+attitude -0.75
next=and after=noun kinds=say+show -2.06
next=and after=noun kinds=say+tell+act -0.93
next=and after=noun kinds=say+tell+show -0.49
next=and after=noun kinds=show -0.57
next=and after=noun kinds=tell -0.2
next=and after=noun kinds=tell+show -0.72
next=and after=noun phrase -0.83
next=and after=noun quoted -0.13
next=and after=noun that -2.27
next=and after=noun to -0.46
next=and after=number clause -1.18
next=and after=number kinds=act -0.63
next=and after=number kinds=say+show -0.17
next=and after=number kinds=show -0.27
next=and after=number kinds=tell+show -0.57
next=and after=number phrase -0.27
next=and after=number that -1.06
next=and after=number to -0.66
next=and after=of phrase -0.87
next=and after=on phrase -0.69
next=and after=possessive clause -0.36
next=and after=possessive kinds=act -0.37
next=and after=possessive kinds=attitude -0.94
next=and after=possessive kinds=noun 0.63
next=and after=possessive kinds=say -0.96
next=and after=possessive kinds=say+act -1.19
next=and after=possessive kinds=say+act+attitude -0.5
next=and after=possessive kinds=say+show -1.67
next=and after=possessive kinds=show -0.41
next=and after=possessive phrase -0.59
next=and after=possessive quoted -0.68
next=and after=possessive that -0.5
next=and after=possessive to -0.52
next=and after=pronoun clause -0.11
next=and after=pronoun kinds=act 0.12
next=and after=pronoun kinds=attitude 0.38
next=and after=pronoun kinds=say -0.98
next=and after=pronoun kinds=say+act 0.15
next=and after=pronoun kinds=say+act+attitude -0.58
next=and after=pronoun kinds=say+show 0.18
next=and after=pronoun phrase 0.67
next=and after=pronoun that -0.23
next=and after=pronoun to 0.2
next=and after=quoted clause -1.1
next=and after=quoted kinds=act -1.24
next=and after=quoted kinds=attitude -0.58
next=and after=quoted kinds=say -1.01
next=and after=quoted kinds=say+act -0.99
next=and after=quoted kinds=say+show -1.29
next=and after=quoted phrase -1.3
next=and after=quoted quoted -1.27
next=and after=quoted that -1.28
next=and after=quoted to -0.7
next=and after=that clause -1.43
next=and after=that kinds=act -1.01
next=and after=that kinds=attitude 0.48
next=and after=that kinds=say -0.91
next=and after=that kinds=say+act -1.01
next=and after=that kinds=say+show -1.83
next=and after=that kinds=tell -0.88
next=and after=that phrase 0.39
next=and after=that that -0.97
next=and after=that to -0.64
next=and after=to clause -0.12
next=and after=to kinds=attitude 0.18
next=and after=to kinds=noun -0.9
next=and after=to kinds=say+show 0.17
next=and after=to phrase -0.17
next=and after=to to -0.73
next=and after=verb-base clause -0.82
next=and after=verb-base kinds=act -0.46
next=and after=verb-base kinds=act+attitude -0.29
next=and after=verb-base kinds=attitude 0.18
next=and after=verb-base kinds=noun -0.88
next=and after=verb-base kinds=say 0.19
next=and after=verb-base kinds=say+act -0.26
next=and after=verb-base kinds=say+act+attitude -0.57
next=and after=verb-base kinds=say+attitude 0.23
next=and after=verb-base kinds=say+show -1.81
next=and after=verb-base kinds=say+tell+act -1.06
next=and after=verb-base kinds=tell -0.94
next=and after=verb-base phrase -0.13
next=and after=verb-base quoted -0.29
next=and after=verb-base that -0.63
next=and after=verb-base to -1.4
next=and after=verb-ing clause 0.31
next=and after=verb-ing kinds=act 0.29
next=and after=verb-ing kinds=act+attitude 0.28
next=and after=verb-ing kinds=attitude -0.22
next=and after=verb-ing kinds=noun -0.1
next=and after=verb-ing kinds=say -0.07
next=and after=verb-ing kinds=say+act 0.24
next=and after=verb-ing kinds=say+show 0.15
next=and after=verb-ing kinds=tell 0.64
next=and after=verb-ing phrase 0.51
next=and after=verb-ing quoted 0.65
next=and after=verb-ing that 0.27
next=and after=verb-ing to 0.55
next=and after=verb-past clause 0.61
next=and after=verb-past kinds=act 1.03
next=and after=verb-past kinds=act+attitude -0.13
next=and after=verb-past kinds=attitude 0.52
next=and after=verb-past kinds=noun -0.1
next=and after=verb-past kinds=say 0.38
next=and after=verb-past kinds=say+act 0.58
next=and after=verb-past kinds=say+attitude -0.82
next=and after=verb-past kinds=say+show 0.51
next=and after=verb-past kinds=say+tell+act -1.01
next=and after=verb-past kinds=tell -0.12
next=and after=verb-past phrase 1.12
next=and after=verb-past quoted 0.49
next=and after=verb-past that 0.52
next=and after=verb-past to 0.52
next=and after=verb-s clause 0.24
next=and after=verb-s kinds=act 0.12
next=and after=verb-s kinds=attitude -0.16
next=and after=verb-s kinds=say 0.43
next=and after=verb-s kinds=say+act 0.16
next=and after=verb-s kinds=say+show 0.38
next=and after=verb-s kinds=tell -0.71
next=and after=verb-s phrase 0.12
next=and after=verb-s that 0.19
next=and after=verb-s to 0.1
next=and after=who phrase 0.33
next=and clause -0.14
next=and kinds=act -0.05
next=and kinds=act+show -0.32
next=and kinds=attitude -0.13
next=and kinds=noun -0.27
next=and kinds=phrase -0.83
next=and kinds=say -0.1
next=and kinds=say+act+attitude -0.54
next=and kinds=say+act+show -0.15
next=and kinds=say+attitude 0.09
next=and kinds=say+tell -0.51
next=and kinds=say+tell+act -0.43
next=and kinds=say+tell+show -0.19
next=and kinds=show -1.15
next=and kinds=tell 0.14
next=and kinds=tell+act -0.94
next=and kinds=tell+attitude -0.15
next=and kinds=tell+show -0.77
next=and phrase 0.08
next=any kinds=say+show -0.64
next=april kinds=act 0.09
next=april kinds=say+show -0.46
next=are kinds=attitude -0.07
next=are kinds=say -0.7
next=are kinds=say+show -1.25
next=as after=adverb clause -0.75
next=as after=adverb kinds=act -0.7
next=as after=adverb kinds=attitude -0.63
next=as after=adverb phrase -0.86
next=as after=determiner clause -0.74
next=as after=determiner kinds=act -1.09
next=as after=determiner kinds=act+attitude 0.08
next=as after=determiner kinds=act+show -0.99
next=as after=determiner kinds=attitude -0.3
next=as after=determiner kinds=noun -1.38
next=as after=determiner kinds=say -1.06
next=as after=determiner kinds=say+act -1.76
next=as after=determiner kinds=say+act+attitude -0.74
next=as after=determiner kinds=say+act+show -0.09
next=as after=determiner kinds=say+attitude -0.54
next=as after=determiner kinds=say+show -0.42
next=as after=determiner kinds=say+tell+act -0.91
next=as after=determiner kinds=show -0.79
next=as after=determiner kinds=tell+show -0.72
next=as after=determiner phrase -0.73
next=as after=determiner quoted -0.53
next=as after=determiner that -0.1
next=as after=determiner to -0.65
next=as after=function clause -0.93
next=as after=function kinds=act -0.8
next=as after=function kinds=attitude -0.6
next=as after=function kinds=say+show -0.68
next=as after=function phrase -1.07
next=as after=function that -0.54
next=as after=if clause -0.83
next=as after=it clause 0.17
next=as after=it kinds=act 0.79
next=as after=it phrase 0.52
next=as after=name clause 0.14
next=as after=name kinds=act -0.44
next=as after=name kinds=act+attitude -0.75
next=as after=name kinds=attitude 0.3
next=as after=name kinds=say -0.47
next=as after=name kinds=say+act -0.16
next=as after=name kinds=say+show -0.35
next=as after=name kinds=say+tell+act -0.76
next=as after=name phrase -0.2
next=as after=name that -1.16
next=as after=name to -0.15
next=as after=noun clause -0.83
next=as after=noun kinds=act -0.69
next=as after=noun kinds=act+attitude -1.2
next=as after=noun kinds=act+show -0.8
next=as after=noun kinds=attitude -0.73
next=as after=noun kinds=noun -1.13
next=as after=noun kinds=say -0.07
next=as after=noun kinds=say+act -0.14
next=as after=noun kinds=say+act+show -0.81
next=as after=noun kinds=say+attitude -0.5
next=as after=noun kinds=say+show -0.28
next=as after=noun kinds=say+tell+act 0.11
next=as after=noun kinds=show -0.39
next=as after=noun kinds=tell -0.54
next=as after=noun kinds=tell+show -0.38
next=as after=noun phrase -0.05
next=as after=noun quoted -0.68
next=as after=noun that -0.41
next=as after=noun to -1.44
next=as after=number kinds=attitude -0.92
next=as after=number phrase -0.81
next=as after=possessive kinds=act -0.66
next=as after=possessive kinds=attitude -1.1
next=as after=possessive kinds=noun 0.44
next=as after=possessive kinds=say+act -0.52
next=as after=possessive kinds=say+act+show -0.48
next=as after=possessive kinds=say+show -0.73
next=as after=possessive phrase -1.22
next=as after=possessive that -0.74
next=as after=pronoun clause 0.08
next=as after=pronoun kinds=act 0.53
next=as after=pronoun kinds=attitude 0.17
next=as after=pronoun kinds=noun 0.42
next=as after=pronoun kinds=say 0.06
next=as after=pronoun kinds=say+act 0.08
next=as after=pronoun kinds=say+act+show -0.72
next=as after=pronoun kinds=say+show -0.38
next=as after=pronoun kinds=show 0.17
next=as after=pronoun phrase 0.34
next=as after=pronoun quoted 0.63
next=as after=pronoun that -0.18
next=as after=pronoun to 0.42
next=as after=quoted clause -1.36
next=as after=quoted kinds=act -1.3
next=as after=quoted kinds=act+show 0.08
next=as after=quoted kinds=attitude -0.74
next=as after=quoted kinds=say -0.55
next=as after=quoted kinds=say+act -0.9
next=as after=quoted kinds=say+show -0.88
next=as after=quoted phrase -0.54
next=as after=quoted that -0.83
next=as after=quoted to -0.62
next=as after=verb-ing kinds=act -0.51
next=as after=verb-ing kinds=attitude -0.73
next=as after=verb-ing kinds=say -0.54
next=as after=verb-ing kinds=say+show 0.21
next=as after=verb-ing phrase -0.85
next=as after=verb-past clause -0.78
next=as after=verb-past kinds=say+show -0.66
next=as clause -0.41
next=as kinds=act -0.44
next=as kinds=act+attitude -0.24
next=as kinds=act+show -0.78
next=as kinds=attitude -0.26
next=as kinds=phrase -0.53
next=as kinds=say -0.57
next=as kinds=say+act -0.27
next=as kinds=say+act+attitude -0.53
next=as kinds=say+act+show -0.4
next=as kinds=say+attitude -1.01
next=as kinds=say+show -0.19
next=as kinds=say+tell+act -0.06
next=as kinds=say+tell+show 0.17
next=as kinds=show -0.17
next=as kinds=tell -1.25
next=as kinds=tell+show -0.89
next=as phrase -0.31
next=asked kinds=say+show -0.51
next=at after=determiner clause -0.19
next=at after=determiner kinds=act 0.26
next=at after=determiner kinds=act+attitude -0.8
next=at after=determiner kinds=attitude -0.33
next=at after=determiner kinds=noun 0.18
next=at after=determiner kinds=say 0.09
next=at after=determiner kinds=say+act -0.48
next=at after=determiner kinds=say+attitude -0.66
next=at after=determiner kinds=say+show -0.3
next=at after=determiner kinds=tell -0.57
next=at after=determiner kinds=tell+show -0.73
next=at after=determiner phrase 0.2
next=at after=determiner that -1.61
next=at after=determiner to -0.48
next=at after=name clause -0.77
next=at after=name kinds=act -1.11
next=at after=name kinds=attitude -0.93
next=at after=name kinds=say+show -0.78
next=at after=name phrase -0.26
next=at after=name that -1.03
next=at after=name to -0.73
next=at after=noun clause -1.34
next=at after=noun kinds=act -0.28
next=at after=noun kinds=act+attitude -0.57
next=at after=noun kinds=act+show -0.35
next=at after=noun kinds=attitude -0.32
next=at after=noun kinds=say -0.99
next=at after=noun kinds=say+act -0.52
next=at after=noun kinds=say+show -0.64
next=at after=noun phrase -1.02
next=at after=noun that -0.24
next=at after=noun to -0.84
next=at after=number clause -0.9
next=at after=number kinds=say+show -0.67
next=at after=number kinds=tell+show -0.7
next=at after=possessive clause -0.81
next=at after=possessive kinds=act -0.82
next=at after=possessive kinds=attitude -0.62
next=at after=possessive kinds=noun -0.44
next=at after=possessive kinds=say+show -0.53
next=at after=possessive phrase -0.78
next=at after=possessive that -0.89
next=at after=pronoun clause -0.66
next=at after=pronoun kinds=say+show -0.57
next=at after=quoted kinds=say+show -0.59
next=at after=verb-ing clause -0.52
next=at after=verb-ing kinds=say+show -0.56
next=at after=verb-ing that -0.42
next=at clause -0.97
next=at kinds=act -0.22
next=at kinds=act+attitude -0.44
next=at kinds=act+show -0.48
next=at kinds=attitude -0.28
next=at kinds=noun -0.1
next=at kinds=phrase -0.43
next=at kinds=say -0.06
next=at kinds=say+act -0.79
next=at kinds=say+act+attitude -0.77
next=at kinds=say+attitude -0.89
next=at kinds=say+show -0.62
next=at kinds=say+tell+act -0.23
next=at kinds=show -0.47
next=at kinds=tell -0.16
next=at kinds=tell+show 0.1
next=because kinds=act -0.61
next=because kinds=act+attitude -0.09
next=because kinds=attitude 0.46
next=because kinds=noun -0.69
next=because kinds=say -1.09
next=because kinds=say+act -0.85
next=because kinds=say+show -0.3
next=because kinds=tell -0.57
next=before kinds=act 0.43
next=before kinds=act+attitude -0.73
next=before kinds=attitude -0.42
next=before kinds=noun -0.52
next=before kinds=say -0.72
next=before kinds=say+act -0.14
next=before kinds=say+act+attitude 0.31
next=before kinds=say+show -0.43
next=before kinds=say+tell+act -0.59
next=believe kinds=say+show -0.37
next=believed kinds=say+show -0.38
next=believes kinds=say+show -0.27
next=between kinds=act -0.76
next=between kinds=attitude -0.97
next=between kinds=say+act -0.74
next=between kinds=say+show -0.86
next=between kinds=tell+show -0.65
next=both kinds=say+show 0.26
next=but after=adverb clause -0.95
next=but after=adverb kinds=act -0.86
next=but after=adverb kinds=say+show -0.63
next=but after=adverb phrase -0.7
next=but after=determiner clause -0.75
next=but after=determiner kinds=act -0.66
next=but after=determiner kinds=attitude -0.74
next=but after=determiner kinds=say+act -0.55
next=but after=determiner kinds=say+show -0.73
next=but after=determiner phrase -0.86
next=but after=determiner that -0.88
next=but after=function clause -0.39
next=but after=function kinds=act 0.42
next=but after=function kinds=say -0.22
next=but after=function kinds=say+show -0.29
next=but after=function kinds=say+tell+show -0.14
next=but after=function phrase 0.49
next=but after=function to 0.57
next=but after=it clause -0.44
next=but after=name clause 0.39
next=but after=name kinds=act -0.63
next=but after=name kinds=say+show -0.64
next=but after=name phrase -0.64
next=but after=name that -0.68
next=but after=not clause -1.21
next=but after=not kinds=say+show -1.09
next=but after=not phrase 0.25
next=but after=noun clause -0.84
next=but after=noun phrase -0.99
next=but after=possessive clause -0.7
next=but after=possessive phrase -0.66
next=but after=pronoun clause -0.09
next=but after=pronoun kinds=act -0.3
next=but after=pronoun kinds=attitude -0.23
next=but after=pronoun kinds=say -0.56
next=but after=pronoun kinds=say+act+attitude -0.67
next=but after=pronoun kinds=say+show -0.12
next=but after=pronoun phrase 0.08
next=but after=pronoun that -0.09
next=but after=pronoun to -0.49
next=but after=quoted clause -0.74
next=but after=that clause -0.96
next=but after=that kinds=say+show -1.25
next=but after=that phrase -0.57
next=but after=that that -1.14
next=but after=verb-ing clause 0.18
next=but after=verb-past clause 0.65
next=but after=verb-past kinds=act 0.32
next=but after=verb-past kinds=act+attitude 0.62
next=but after=verb-past kinds=say 0.54
next=but after=verb-past kinds=say+act+attitude 0.29
next=but after=verb-past kinds=say+show 0.06
next=but after=verb-past phrase 0.59
next=but after=verb-past that 0.11
next=but after=verb-s clause -0.69
next=but after=verb-s kinds=say+show 0.06
next=but after=verb-s phrase 0.16
next=but kinds=act 0.07
next=but kinds=act+attitude 0.25
next=but kinds=attitude -0.55
next=but kinds=phrase -0.31
next=but kinds=say -0.05
next=but kinds=say+act -0.25
next=but kinds=say+act+attitude 0.3
next=but kinds=say+show -0.07
next=but kinds=say+show+attitude -0.68
next=but kinds=say+tell+show 0.28
next=but kinds=show -0.52
next=but kinds=tell -0.82
next=but kinds=tell+show -0.7
next=but phrase 0.56
next=by after=adverb that -0.71
next=by after=determiner clause -0.78
next=by after=determiner kinds=act -0.29
next=by after=determiner kinds=noun -0.75
next=by after=determiner kinds=say -0.65
next=by after=determiner kinds=say+act -0.86
next=by after=determiner kinds=say+act+show -0.43
next=by after=determiner kinds=say+show -1.04
next=by after=determiner kinds=show -0.55
next=by after=determiner phrase -0.1
next=by after=determiner that -1.24
next=by after=determiner to -0.27
next=by after=function kinds=say+show -0.59
next=by after=function phrase -0.83
next=by after=name clause -0.73
next=by after=name kinds=act -0.08
next=by after=name kinds=act+attitude -0.84
next=by after=name kinds=attitude -0.86
next=by after=name kinds=noun 0.24
next=by after=name kinds=say -0.81
next=by after=name kinds=say+act -0.93
next=by after=name kinds=say+act+attitude -0.57
next=by after=name kinds=say+show -0.06
next=by after=name kinds=tell -0.57
next=by after=name kinds=tell+show -0.4
next=by after=name phrase 0.05
next=by after=name that -1.02
next=by after=name to -0.73
next=by after=noun clause -0.51
next=by after=noun kinds=act 0.11
next=by after=noun kinds=attitude -0.14
next=by after=noun kinds=noun 0.12
next=by after=noun kinds=say -0.54
next=by after=noun kinds=say+act -0.87
next=by after=noun kinds=say+show -1.13
next=by after=noun kinds=tell -0.47
next=by after=noun phrase 0.35
next=by after=noun that -1.03
next=by after=noun to -1
next=by after=number clause -0.87
next=by after=number kinds=say+show -0.68
next=by after=number kinds=tell+show -0.61
next=by after=number phrase -0.98
next=by after=possessive clause -0.69
next=by after=possessive kinds=attitude -0.56
next=by after=possessive kinds=say+show -0.41
next=by after=possessive that -0.55
next=by after=pronoun that -0.62
next=by after=verb-base clause -0.7
next=by after=verb-base kinds=say+act -0.37
next=by after=verb-base kinds=say+show -0.62
next=by after=verb-base phrase -0.48
next=by after=verb-ing clause 0.71
next=by after=verb-ing kinds=act 0.26
next=by after=verb-ing kinds=act+attitude -0.06
next=by after=verb-ing kinds=attitude -1.29
next=by after=verb-ing kinds=say 0.12
next=by after=verb-ing kinds=say+act 0.47
next=by after=verb-ing kinds=say+show -1.23
next=by after=verb-ing kinds=say+tell+act -0.66
next=by after=verb-ing phrase -0.11
next=by after=verb-ing that -1.33
next=by after=verb-ing to -0.9
next=by clause -0.51
next=by kinds=act 0.08
next=by kinds=act+attitude -0.63
next=by kinds=act+show -0.89
next=by kinds=attitude -0.57
next=by kinds=noun 0.46
next=by kinds=phrase -0.69
next=by kinds=say -0.61
next=by kinds=say+act -0.41
next=by kinds=say+act+attitude -1.01
next=by kinds=say+act+show -0.71
next=by kinds=say+attitude -0.91
next=by kinds=say+show -0.74
next=by kinds=say+tell+act -0.07
next=by kinds=say+tell+show -0.71
next=by kinds=show -0.85
next=by kinds=tell -0.9
next=by kinds=tell+act -0.7
next=by kinds=tell+show -0.98
next=by phrase -0.18
next=campaign kinds=say+show -0.42
next=can kinds=attitude -0.97
next=can kinds=say+show -0.91
next=cannot kinds=say+show -0.54
next=comments kinds=act -0.54
next=comments kinds=say+show -0.4
next=considered kinds=say+show -0.53
next=could kinds=attitude -0.93
next=could kinds=say -0.5
next=could kinds=say+act -0.76
next=could kinds=say+show -1.27
next=day after=, clause -1
next=day after=, kinds=act -0.16
next=day after=, kinds=attitude 0.39
next=day after=, kinds=say+act 0.14
next=day after=, kinds=say+show 0.08
next=day after=, phrase 0.46
next=day after=, that -0.77
next=day after=. clause -0.25
next=day after=. kinds=act -0.08
next=day after=. kinds=act+attitude 0.14
next=day after=. kinds=attitude -0.86
next=day after=. kinds=noun 0.06
next=day after=. kinds=say -0.52
next=day after=. kinds=say+act 0.27
next=day after=. kinds=say+act+attitude 0.08
next=day after=. kinds=say+show -0.84
next=day after=. kinds=say+tell+act -0.61
next=day after=. kinds=tell -0.53
next=day after=. kinds=tell+show -0.53
next=day after=. phrase 0.36
next=day after=. quoted -0.54
next=day after=. that -0.75
next=day after=. to -0.09
next=day after=and clause -0.54
next=day after=function clause -0.88
next=day after=function kinds=act -0.98
next=day after=function kinds=act+attitude -0.69
next=day after=function kinds=attitude 0.1
next=day after=function kinds=say -0.62
next=day after=function kinds=say+show -0.54
next=day after=function kinds=tell -0.46
next=day after=function phrase -0.55
next=day after=function that -0.68
next=day after=function to -0.18
next=day after=in clause -0.58
next=day after=in kinds=say+show -0.5
next=day after=in phrase -0.5
next=day after=in to -0.58
next=day after=noun clause -1.19
next=day after=noun kinds=act -0.32
next=day after=noun kinds=act+attitude 0.31
next=day after=noun kinds=attitude -1.06
next=day after=noun kinds=say+show -0.58
next=day after=noun kinds=tell -0.5
next=day after=noun phrase 0.25
next=day after=noun that -0.87
next=day after=noun to -0.09
next=day after=number clause -1.12
next=day after=number kinds=act -0.14
next=day after=number kinds=attitude -0.54
next=day after=number kinds=say -0.59
next=day after=number kinds=say+act -0.88
next=day after=number kinds=say+show -0.56
next=day after=number phrase -0.07
next=day after=number that -0.87
next=day after=number to -0.59
next=day after=that clause -0.58
next=day after=that kinds=act -0.56
next=day after=that kinds=say+act -0.38
next=day after=that phrase -0.61
next=day after=to clause -0.5
next=day after=to kinds=attitude -0.64
next=day after=to kinds=say+show -0.45
next=day after=to that -0.67
next=day after=verb-base clause -0.25
next=day after=verb-past phrase -0.74
next=day clause -1.16
next=day phrase -0.21
next=december kinds=act -0.64
next=december kinds=say+show -0.54
next=despite kinds=act 0.42
next=despite kinds=say+act 0.26
next=despite kinds=say+attitude 0.59
next=despite kinds=say+show -0.71
next=determiner after=adverb kinds=say+show -0.43
next=determiner after=adverb phrase -0.6
next=determiner after=adverb that -0.62
next=determiner after=as phrase -0.86
next=determiner after=determiner kinds=say+show -0.42
next=determiner after=determiner phrase 0.06
next=determiner after=determiner that -0.62
next=determiner after=function kinds=act+attitude -0.5
next=determiner after=function kinds=say+show -0.63
next=determiner after=function that -0.58
next=determiner after=name kinds=act -0.28
next=determiner after=name kinds=act+attitude -0.62
next=determiner after=name kinds=attitude -0.42
next=determiner after=name kinds=noun -0.68
next=determiner after=name kinds=say -0.65
next=determiner after=name kinds=say+act -0.05
next=determiner after=name kinds=say+act+attitude -0.3
next=determiner after=name kinds=say+attitude -0.57
next=determiner after=name kinds=say+show -1.12
next=determiner after=name kinds=say+tell+show -0.54
next=determiner after=name kinds=show -0.19
next=determiner after=name kinds=tell -0.35
next=determiner after=name kinds=tell+show -0.47
next=determiner after=name phrase -0.62
next=determiner after=name that -0.75
next=determiner after=noun kinds=act -0.12
next=determiner after=noun kinds=attitude -0.45
next=determiner after=noun kinds=noun -1.12
next=determiner after=noun kinds=say -0.18
next=determiner after=noun kinds=say+act -0.26
next=determiner after=noun kinds=say+act+attitude -0.82
next=determiner after=noun kinds=say+attitude 0.12
next=determiner after=noun kinds=say+show 0.1
next=determiner after=noun kinds=say+tell+act -0.74
next=determiner after=noun kinds=show -0.47
next=determiner after=noun kinds=tell -0.61
next=determiner after=noun kinds=tell+show -0.55
next=determiner after=noun phrase -0.14
next=determiner after=noun quoted 0.19
next=determiner after=noun that -0.63
next=determiner after=number phrase -0.67
next=determiner after=number that -0.53
next=determiner after=of kinds=say+show -0.55
next=determiner after=of phrase -0.81
next=determiner after=pronoun kinds=attitude -0.37
next=determiner after=pronoun that -0.18
next=determiner after=quoted kinds=act -1.21
next=determiner after=quoted kinds=attitude -0.47
next=determiner after=quoted kinds=say+act -0.68
next=determiner after=quoted kinds=say+show -0.47
next=determiner after=quoted phrase -1.26
next=determiner after=quoted that -0.71
next=determiner after=verb-base clause -0.2
next=determiner after=verb-base kinds=attitude -0.47
next=determiner after=verb-base kinds=noun -0.5
next=determiner after=verb-base kinds=say -0.56
next=determiner after=verb-base kinds=say+act -0.85
next=determiner after=verb-base kinds=say+act+attitude -0.39
next=determiner after=verb-base kinds=say+show -0.81
next=determiner after=verb-base phrase -1.21
next=determiner after=verb-base that -1.11
next=determiner after=verb-ing phrase -0.64
next=determiner after=verb-ing that -0.56
next=determiner after=verb-past that -0.68
next=determiner after=verb-s kinds=say+show -0.36
next=determiner after=verb-s that -0.81
next=determiner clause -0.19
next=determiner phrase -0.72
next=did kinds=say -0.5
next=did kinds=say+show -0.7
next=do kinds=say+show -0.24
next=does kinds=say+show -0.63
next=down kinds=act -0.68
next=down kinds=attitude -0.65
next=during kinds=act 0.1
next=during kinds=act+attitude 0.38
next=during kinds=attitude -0.39
next=during kinds=noun 0.4
next=during kinds=say+act 0.36
next=during kinds=say+show -0.86
next=during kinds=say+tell+act 0.33
next=during kinds=tell -0.79
next=expects kinds=say+show -0.22
next=for after=. clause -0.5
next=for after=adverb clause -0.67
next=for after=determiner clause -1.18
next=for after=determiner kinds=act -1.43
next=for after=determiner kinds=act+attitude -1.35
next=for after=determiner kinds=attitude -0.4
next=for after=determiner kinds=noun -0.92
next=for after=determiner kinds=phrase -0.17
next=for after=determiner kinds=say -0.06
next=for after=determiner kinds=say+act -1.01
next=for after=determiner kinds=say+act+attitude -0.37
next=for after=determiner kinds=say+act+show -0.58
next=for after=determiner kinds=say+attitude -0.66
next=for after=determiner kinds=say+show 0.23
next=for after=determiner kinds=say+tell+act -0.73
next=for after=determiner kinds=tell -0.58
next=for after=determiner kinds=tell+attitude -0.47
next=for after=determiner kinds=tell+show -0.6
next=for after=determiner phrase -0.51
next=for after=determiner quoted -0.59
next=for after=determiner that -0.16
next=for after=determiner to -1
next=for after=function clause -0.61
next=for after=function kinds=act 0.14
next=for after=function kinds=attitude -0.5
next=for after=function kinds=say -0.57
next=for after=function kinds=say+act -0.4
next=for after=function kinds=say+show -1.05
next=for after=function kinds=say+tell+act -0.56
next=for after=function phrase 0.26
next=for after=function that -0.57
next=for after=function to -0.72
next=for after=it clause -0.56
next=for after=name clause -0.38
next=for after=name kinds=act -0.78
next=for after=name kinds=act+attitude -0.82
next=for after=name kinds=attitude -0.21
next=for after=name kinds=say -0.72
next=for after=name kinds=say+act -1.03
next=for after=name kinds=say+act+show -0.93
next=for after=name kinds=say+show -1.11
next=for after=name kinds=say+tell+act -0.43
next=for after=name kinds=show -0.5
next=for after=name kinds=tell -0.59
next=for after=name kinds=tell+show -0.18
next=for after=name phrase -1.51
next=for after=name that -0.72
next=for after=not kinds=act -0.99
next=for after=noun clause -0.44
next=for after=noun kinds=act -0.12
next=for after=noun kinds=act+attitude -1.19
next=for after=noun kinds=act+show -0.63
next=for after=noun kinds=attitude -0.1
next=for after=noun kinds=noun -0.73
next=for after=noun kinds=phrase -0.36
next=for after=noun kinds=say -0.65
next=for after=noun kinds=say+act -0.42
next=for after=noun kinds=say+act+attitude -0.69
next=for after=noun kinds=say+attitude -0.43
next=for after=noun kinds=say+show -0.16
next=for after=noun kinds=say+tell+act -0.53
next=for after=noun kinds=show -0.27
next=for after=noun kinds=tell -0.49
next=for after=noun kinds=tell+show -0.6
next=for after=noun quoted -0.63
next=for after=noun that -1.04
next=for after=noun to -0.99
next=for after=number clause -0.63
next=for after=possessive clause -0.83
next=for after=possessive kinds=act -0.56
next=for after=possessive kinds=act+attitude -0.89
next=for after=possessive kinds=attitude -0.12
next=for after=possessive kinds=say -0.52
next=for after=possessive kinds=say+act -0.45
next=for after=possessive kinds=say+act+show 0.18
next=for after=possessive kinds=say+show -0.91
next=for after=possessive kinds=say+tell+act -0.37
next=for after=possessive phrase -0.09
next=for after=possessive that -0.83
next=for after=pronoun clause -0.67
next=for after=pronoun kinds=act 0.2
next=for after=pronoun kinds=act+attitude 0.24
next=for after=pronoun kinds=attitude -0.85
next=for after=pronoun kinds=say+act -0.32
next=for after=pronoun kinds=say+show -0.52
next=for after=pronoun phrase -0.13
next=for after=pronoun that -0.67
next=for after=pronoun to 0.27
next=for after=quoted clause -0.8
next=for after=quoted kinds=act -0.91
next=for after=quoted kinds=say+show -0.8
next=for after=quoted phrase -0.9
next=for after=quoted that -0.57
next=for after=that phrase -0.69
next=for after=verb-base clause -0.71
next=for after=verb-base kinds=act -0.56
next=for after=verb-base kinds=say -0.81
next=for after=verb-base phrase -0.85
next=for after=verb-base to -0.67
next=for after=verb-ing clause -0.84
next=for after=verb-ing kinds=act -0.88
next=for after=verb-ing kinds=act+attitude -0.05
next=for after=verb-ing kinds=say -0.67
next=for after=verb-ing kinds=say+act -0.8
next=for after=verb-ing kinds=say+show -0.71
next=for after=verb-ing phrase -0.68
next=for after=verb-ing that -0.8
next=for after=verb-ing to -0.58
next=for after=verb-past clause -0.5
next=for after=verb-past kinds=say+show -0.47
next=for after=verb-s clause -0.52
next=for after=verb-s kinds=act -0.56
next=for after=verb-s phrase -0.59
next=for after=verb-s that -0.39
next=for after=what clause -0.65
next=for after=what kinds=attitude -0.46
next=for after=what kinds=say+show -0.4
next=for clause -1.36
next=for kinds=act -0.81
next=for kinds=act+attitude -0.37
next=for kinds=act+show -0.73
next=for kinds=attitude -0.26
next=for kinds=noun -0.7
next=for kinds=phrase -0.29
next=for kinds=say -0.7
next=for kinds=say+act -1.02
next=for kinds=say+act+attitude -0.96
next=for kinds=say+attitude -1.12
next=for kinds=say+show -0.12
next=for kinds=say+show+attitude -0.44
next=for kinds=say+tell+act -1.12
next=for kinds=show -0.4
next=for kinds=tell -0.94
next=for kinds=tell+act -0.45
next=for kinds=tell+attitude -0.49
next=for kinds=tell+show -0.69
next=for phrase -0.42
next=found kinds=say+show 0.09
next=friday kinds=act -0.54
next=friday kinds=say -0.37
next=friday kinds=say+act 0.06
next=friday kinds=say+show -0.53
next=from after=determiner clause -0.17
next=from after=determiner kinds=act+attitude -0.99
next=from after=determiner kinds=attitude -0.17
next=from after=determiner kinds=noun -0.05
next=from after=determiner kinds=phrase -0.37
next=from after=determiner kinds=say -0.1
next=from after=determiner kinds=say+act -0.34
next=from after=determiner kinds=say+attitude -0.72
next=from after=determiner kinds=say+show -1.18
next=from after=determiner kinds=tell+show -0.52
next=from after=determiner that -1.34
next=from after=determiner to -0.34
next=from after=function kinds=act -0.68
next=from after=function kinds=attitude 0.12
next=from after=function kinds=say+show -0.68
next=from after=function phrase -0.81
next=from after=name clause -0.41
next=from after=name kinds=act -0.31
next=from after=name kinds=act+attitude -0.78
next=from after=name kinds=attitude -0.42
next=from after=name kinds=noun 0.51
next=from after=name kinds=say -0.84
next=from after=name kinds=say+act -0.85
next=from after=name kinds=say+show -1.05
next=from after=name kinds=say+tell+act -0.72
next=from after=name kinds=show -0.46
next=from after=name kinds=tell+show -0.48
next=from after=name phrase -0.45
next=from after=name that -1.42
next=from after=noun clause -1.26
next=from after=noun kinds=act -0.19
next=from after=noun kinds=act+attitude -0.5
next=from after=noun kinds=attitude -0.35
next=from after=noun kinds=say -0.55
next=from after=noun kinds=say+act -0.85
next=from after=noun kinds=say+show -0.98
next=from after=noun kinds=say+tell+act -0.52
next=from after=noun phrase -0.4
next=from after=noun that -0.91
next=from after=noun to -0.09
next=from after=number clause -0.69
next=from after=number kinds=say+show -0.77
next=from after=number phrase -0.79
next=from after=number that -0.6
next=from after=possessive clause -1.05
next=from after=possessive kinds=act -0.75
next=from after=possessive kinds=attitude -0.68
next=from after=possessive kinds=say -0.61
next=from after=possessive kinds=say+act -0.76
next=from after=possessive kinds=say+show -0.73
next=from after=possessive phrase -1.08
next=from after=possessive that -0.61
next=from after=possessive to -0.67
next=from after=pronoun clause -0.67
next=from after=pronoun kinds=attitude 0.2
next=from after=pronoun kinds=say+show -0.39
next=from after=verb-ing clause -1.17
next=from after=verb-ing kinds=act -0.19
next=from after=verb-ing kinds=attitude -0.88
next=from after=verb-ing kinds=say -0.67
next=from after=verb-ing kinds=say+act -0.88
next=from after=verb-ing kinds=say+act+attitude -0.49
next=from after=verb-ing kinds=say+show -0.83
next=from after=verb-ing phrase -0.4
next=from after=verb-ing that -0.65
next=from after=verb-ing to -1.01
next=from clause -0.45
next=from kinds=act -0.37
next=from kinds=act+attitude -1.52
next=from kinds=attitude -0.18
next=from kinds=noun 0.11
next=from kinds=phrase -0.51
next=from kinds=say -0.53
next=from kinds=say+act -0.44
next=from kinds=say+act+attitude -0.94
next=from kinds=say+act+show -0.74
next=from kinds=say+attitude -0.67
next=from kinds=say+show -0.71
next=from kinds=say+tell+act -0.26
next=from kinds=say+tell+show -0.65
next=from kinds=show -0.85
next=from kinds=tell -0.81
next=from kinds=tell+show -0.95
next=from phrase -0.49
next=function after=, clause -1.06
next=function after=, kinds=act -0.39
next=function after=, kinds=attitude 0.16
next=function after=, kinds=say -0.64
next=function after=, kinds=say+act -0.57
next=function after=, kinds=say+show -0.78
next=function after=, phrase -0.29
next=function after=. clause -0.61
next=function after=. kinds=act -0.08
next=function after=. kinds=say+show -0.69
next=function after=. phrase -0.64
next=function after=. that -0.69
next=function after=about phrase -0.73
next=function after=adverb clause -0.54
next=function after=adverb kinds=attitude -0.17
next=function after=adverb kinds=noun 0.22
next=function after=adverb kinds=say -0.83
next=function after=adverb kinds=say+act -0.61
next=function after=adverb kinds=say+show -0.29
next=function after=adverb phrase -0.18
next=function after=adverb that -1.3
next=function after=as phrase 0.11
next=function after=at clause -0.45
next=function after=at kinds=say+show -0.61
next=function after=at phrase -0.61
next=function after=day clause 0.28
next=function after=day kinds=act 0.08
next=function after=day kinds=say+show 0.26
next=function after=determiner clause -0.29
next=function after=determiner kinds=act -0.16
next=function after=determiner kinds=act+attitude -0.36
next=function after=determiner kinds=act+show -0.72
next=function after=determiner kinds=attitude -0.3
next=function after=determiner kinds=noun -0.17
next=function after=determiner kinds=phrase -0.4
next=function after=determiner kinds=say -0.85
next=function after=determiner kinds=say+act -0.18
next=function after=determiner kinds=say+act+attitude -1
next=function after=determiner kinds=say+attitude 0.05
next=function after=determiner kinds=say+show -1.52
next=function after=determiner kinds=say+tell+act 0.14
next=function after=determiner kinds=show -0.57
next=function after=determiner kinds=tell -0.6
next=function after=determiner kinds=tell+show -1.31
next=function after=determiner phrase -0.25
next=function after=determiner quoted -1.13
next=function after=determiner that -0.23
next=function after=determiner to -1.29
next=function after=for phrase -0.08
next=function after=from phrase -0.55
next=function after=function clause 0.12
next=function after=function kinds=act 0.77
next=function after=function kinds=act+attitude 0.18
next=function after=function kinds=attitude -0.59
next=function after=function kinds=noun -0.55
next=function after=function kinds=phrase -0.53
next=function after=function kinds=say 0.21
next=function after=function kinds=say+act -0.85
next=function after=function kinds=say+act+attitude -0.72
next=function after=function kinds=say+attitude 0.15
next=function after=function kinds=say+show -1.18
next=function after=function kinds=say+show+attitude -0.62
next=function after=function kinds=say+tell+act -0.07
next=function after=function kinds=tell -0.71
next=function after=function kinds=tell+attitude -0.58
next=function after=function kinds=tell+show 0.1
next=function after=function phrase 0.2
next=function after=function quoted -0.1
next=function after=function that -2.07
next=function after=function to -0.81
next=function after=in clause -0.49
next=function after=in kinds=act -0.91
next=function after=in kinds=attitude -0.18
next=function after=in kinds=say 0.15
next=function after=in kinds=say+show -0.59
next=function after=in phrase -0.3
next=function after=in that -0.46
next=function after=it clause -1.04
next=function after=it kinds=act -0.72
next=function after=it kinds=attitude 0.17
next=function after=it kinds=say -0.48
next=function after=it kinds=say+show -0.85
next=function after=it that 0.17
next=function after=name clause -1.48
next=function after=name kinds=act -0.41
next=function after=name kinds=act+attitude 0.06
next=function after=name kinds=attitude -0.76
next=function after=name kinds=say 0.45
next=function after=name kinds=say+act -0.26
next=function after=name kinds=say+act+attitude -0.55
next=function after=name kinds=say+attitude -0.57
next=function after=name kinds=say+show -1.17
next=function after=name kinds=show -0.74
next=function after=name kinds=tell -0.43
next=function after=name kinds=tell+show -1.23
next=function after=name phrase -0.46
next=function after=name quoted 0.25
next=function after=name that -1.28
next=function after=name to -0.7
next=function after=not clause -0.59
next=function after=not kinds=act -0.7
next=function after=not kinds=say -1.06
next=function after=not kinds=say+act 0.08
next=function after=not kinds=say+show -1.02
next=function after=not phrase -0.47
next=function after=not that -0.69
next=function after=noun clause -0.12
next=function after=noun kinds=act+attitude -1.36
next=function after=noun kinds=attitude -0.19
next=function after=noun kinds=noun 0.43
next=function after=noun kinds=say -0.76
next=function after=noun kinds=say+act -1.47
next=function after=noun kinds=say+act+attitude 0.44
next=function after=noun kinds=say+attitude -0.82
next=function after=noun kinds=say+show -0.67
next=function after=noun kinds=say+tell+act -0.7
next=function after=noun kinds=tell -0.77
next=function after=noun kinds=tell+show -0.86
next=function after=noun phrase -0.32
next=function after=noun that -1.16
next=function after=noun to -0.05
next=function after=number clause -0.5
next=function after=number kinds=act -0.84
next=function after=number kinds=say+show -0.66
next=function after=number phrase -0.22
next=function after=number that -0.78
next=function after=of clause -0.69
next=function after=of kinds=act -0.96
next=function after=of kinds=act+attitude -0.9
next=function after=of kinds=attitude 0.18
next=function after=of kinds=say -0.85
next=function after=of kinds=say+show -1.31
next=function after=of phrase -1.27
next=function after=of that -1.12
next=function after=of to -0.17
next=function after=on kinds=say+show -0.79
next=function after=on phrase -0.42
next=function after=possessive clause -0.46
next=function after=possessive kinds=act -0.29
next=function after=possessive kinds=act+attitude -0.05
next=function after=possessive kinds=attitude -0.15
next=function after=possessive kinds=say -0.82
next=function after=possessive kinds=say+show -0.37
next=function after=possessive phrase -0.21
next=function after=possessive that -0.38
next=function after=pronoun kinds=act -0.68
next=function after=pronoun kinds=act+attitude -0.08
next=function after=pronoun kinds=attitude 0.52
next=function after=pronoun kinds=noun -0.7
next=function after=pronoun kinds=say -0.86
next=function after=pronoun kinds=say+act 0.06
next=function after=pronoun kinds=say+show -0.07
next=function after=pronoun kinds=tell -0.63
next=function after=pronoun phrase 0.28
next=function after=pronoun that -1.37
next=function after=pronoun to -0.51
next=function after=quoted clause -0.97
next=function after=quoted kinds=act -0.77
next=function after=quoted kinds=say -0.75
next=function after=quoted kinds=say+act -0.64
next=function after=quoted kinds=say+show -1
next=function after=quoted kinds=tell -0.7
next=function after=quoted phrase -1.32
next=function after=quoted that -1.4
next=function after=that kinds=say+show -0.53
next=function after=there clause -0.46
next=function after=there kinds=say+show -0.66
next=function after=to clause -0.11
next=function after=to kinds=attitude 0.07
next=function after=to kinds=say+show -0.81
next=function after=to phrase -0.38
next=function after=to that -0.61
next=function after=verb-base clause -1.21
next=function after=verb-base kinds=act -0.18
next=function after=verb-base kinds=attitude -0.21
next=function after=verb-base kinds=noun 0.3
next=function after=verb-base kinds=say -1.11
next=function after=verb-base kinds=say+act -0.37
next=function after=verb-base kinds=say+attitude -0.8
next=function after=verb-base kinds=say+show -1.3
next=function after=verb-base kinds=say+tell+act -0.63
next=function after=verb-base kinds=say+tell+show -0.41
next=function after=verb-base kinds=tell -0.67
next=function after=verb-base phrase -0.44
next=function after=verb-base that -1.52
next=function after=verb-base to 0.15
next=function after=verb-ing clause -1.23
next=function after=verb-ing kinds=act 0.66
next=function after=verb-ing kinds=attitude -0.5
next=function after=verb-ing kinds=noun -0.15
next=function after=verb-ing kinds=say -0.78
next=function after=verb-ing kinds=say+act -0.98
next=function after=verb-ing kinds=say+attitude -0.76
next=function after=verb-ing kinds=say+show -1.31
next=function after=verb-ing phrase 0.29
next=function after=verb-ing that -1.25
next=function after=verb-ing to -0.72
next=function after=verb-participle kinds=act 0.37
next=function after=verb-participle kinds=attitude -0.93
next=function after=verb-participle kinds=say+act 0.09
next=function after=verb-participle kinds=say+show -1.16
next=function after=verb-participle phrase -0.14
next=function after=verb-participle that -1.03
next=function after=verb-past clause 0.34
next=function after=verb-past kinds=attitude -0.48
next=function after=verb-past kinds=noun 0.29
next=function after=verb-past kinds=phrase -0.36
next=function after=verb-past kinds=say 0.08
next=function after=verb-past kinds=say+act -0.93
next=function after=verb-past kinds=say+act+attitude -0.67
next=function after=verb-past kinds=say+show -1.29
next=function after=verb-past kinds=show -0.6
next=function after=verb-past kinds=tell -0.49
next=function after=verb-past kinds=tell+show -0.61
next=function after=verb-past phrase -0.34
next=function after=verb-past that -1.75
next=function after=verb-s kinds=attitude -0.68
next=function after=verb-s kinds=say+show -0.83
next=function after=verb-s phrase -0.81
next=function after=verb-s that -0.4
next=function after=what kinds=say+show 0.13
next=function after=with phrase -0.55
next=function clause -0.28
next=function kinds=attitude -0.27
next=function kinds=say -0.81
next=function kinds=say+act -1.03
next=function kinds=say+attitude -0.77
next=function kinds=say+show -1.14
next=function kinds=tell -0.59
next=function phrase -0.19
next=had kinds=act -0.67
next=had kinds=attitude -0.9
next=had kinds=noun -0.91
next=had kinds=say -0.88
next=had kinds=say+act -0.82
next=had kinds=say+act+attitude -0.61
next=had kinds=say+show -1.28
next=had kinds=tell -0.44
next=has kinds=attitude 0.07
next=has kinds=noun 0.33
next=has kinds=phrase -0.48
next=has kinds=say -0.55
next=has kinds=say+show -1.54
next=has kinds=tell+show -0.75
next=have kinds=act 0.62
next=have kinds=attitude -0.06
next=have kinds=noun 0.06
next=have kinds=phrase -0.47
next=have kinds=say -0.57
next=have kinds=say+show -1.3
next=he kinds=act -0.76
next=he kinds=act+attitude -0.59
next=he kinds=attitude -0.91
next=he kinds=noun -0.88
next=he kinds=say -0.86
next=he kinds=say+act -0.18
next=he kinds=say+act+attitude 0.05
next=he kinds=say+attitude -0.42
next=he kinds=say+show 0.08
next=he kinds=say+tell+act 0.07
next=he kinds=tell -0.93
next=he kinds=tell+show -0.17
next=her kinds=act -0.66
next=her kinds=attitude -0.63
next=her kinds=say 0.2
next=her kinds=say+act -0.35
next=her kinds=say+show -0.75
next=him kinds=act -0.99
next=him kinds=say+show -0.57
next=his kinds=act -0.7
next=his kinds=attitude -0.77
next=his kinds=noun -0.55
next=his kinds=say -0.78
next=his kinds=say+act -0.61
next=his kinds=say+act+attitude -0.28
next=his kinds=say+attitude -0.53
next=his kinds=say+show -0.46
next=his kinds=tell -0.43
next=hoped kinds=say+show -0.66
next=how phrase -0.73
next=if after=determiner clause -0.91
next=if after=determiner kinds=act -0.46
next=if after=determiner kinds=say+show -0.57
next=if after=determiner phrase -0.4
next=if after=determiner that -0.89
next=if after=it clause -0.54
next=if after=it kinds=say+show -0.36
next=if after=it that -0.96
next=if after=name clause -0.76
next=if after=name kinds=attitude 0.18
next=if after=name kinds=say+act -0.58
next=if after=name kinds=say+show -0.52
next=if after=name phrase -0.5
next=if after=name that -0.83
next=if after=noun clause -0.32
next=if after=noun kinds=say+show -0.6
next=if after=noun that -0.34
next=if after=possessive clause -0.52
next=if after=pronoun clause -1.28
next=if after=pronoun kinds=act -0.51
next=if after=pronoun kinds=act+attitude -0.49
next=if after=pronoun kinds=attitude -0.8
next=if after=pronoun kinds=say -0.89
next=if after=pronoun kinds=say+act -0.62
next=if after=pronoun kinds=say+show -0.63
next=if after=pronoun kinds=say+tell+act -0.41
next=if after=pronoun kinds=tell -0.47
next=if after=pronoun phrase -0.77
next=if after=pronoun that -0.13
next=if after=pronoun to -0.58
next=if after=verb-past clause -0.82
next=if after=verb-past kinds=act -0.61
next=if after=verb-past kinds=say+show -0.43
next=if after=verb-past that -0.44
next=if clause -0.51
next=if kinds=act -0.91
next=if kinds=act+attitude -0.69
next=if kinds=attitude -0.47
next=if kinds=noun -0.06
next=if kinds=say -0.12
next=if kinds=say+act -0.77
next=if kinds=say+act+attitude -0.56
next=if kinds=say+attitude -0.62
next=if kinds=say+show -1.23
next=if kinds=say+tell+act -0.65
next=if kinds=say+tell+show -0.58
next=if kinds=tell -0.67
next=if phrase -1.63
next=in after=adverb clause -0.65
next=in after=adverb kinds=say+show -0.43
next=in after=adverb that -0.61
next=in after=day clause 0.05
next=in after=day kinds=act -0.21
next=in after=day kinds=act+attitude -0.62
next=in after=day kinds=attitude 0.25
next=in after=day kinds=noun 0.33
next=in after=day kinds=say -0.61
next=in after=day kinds=say+act -0.12
next=in after=day kinds=say+show -0.49
next=in after=day kinds=say+tell+act 0.19
next=in after=day kinds=tell -0.4
next=in after=day kinds=tell+show 0.17
next=in after=day phrase 0.65
next=in after=day that -1.24
next=in after=day to -0.9
next=in after=determiner kinds=act 0.13
next=in after=determiner kinds=act+attitude -1.01
next=in after=determiner kinds=act+show -0.98
next=in after=determiner kinds=attitude -0.08
next=in after=determiner kinds=noun -0.48
next=in after=determiner kinds=phrase -0.48
next=in after=determiner kinds=say 0.1
next=in after=determiner kinds=say+act -0.77
next=in after=determiner kinds=say+act+attitude 0.2
next=in after=determiner kinds=say+act+show -0.68
next=in after=determiner kinds=say+attitude -1.2
next=in after=determiner kinds=say+show -0.14
next=in after=determiner kinds=say+tell -0.61
next=in after=determiner kinds=say+tell+act 0.16
next=in after=determiner kinds=say+tell+show -0.38
next=in after=determiner kinds=show -0.64
next=in after=determiner kinds=tell -0.63
next=in after=determiner kinds=tell+attitude -0.54
next=in after=determiner kinds=tell+show -1.87
next=in after=determiner phrase 0.27
next=in after=determiner quoted -0.86
next=in after=determiner that -0.92
next=in after=determiner to -0.64
next=in after=function clause -1.07
next=in after=function kinds=act 0.26
next=in after=function kinds=attitude -0.53
next=in after=function kinds=say+act 0.1
next=in after=function phrase 0.26
next=in after=name clause -0.64
next=in after=name kinds=act -0.68
next=in after=name kinds=act+attitude 0.42
next=in after=name kinds=act+show -0.7
next=in after=name kinds=attitude -0.57
next=in after=name kinds=noun 0.33
next=in after=name kinds=phrase -0.57
next=in after=name kinds=say -1.37
next=in after=name kinds=say+act -0.91
next=in after=name kinds=say+act+attitude -0.78
next=in after=name kinds=say+act+show -0.5
next=in after=name kinds=say+attitude -0.69
next=in after=name kinds=say+show -1.52
next=in after=name kinds=say+tell+act -0.87
next=in after=name kinds=show -0.53
next=in after=name kinds=tell -0.8
next=in after=name kinds=tell+show -1.23
next=in after=name phrase -0.45
next=in after=name quoted -0.46
next=in after=name that -0.4
next=in after=name to -0.39
next=in after=noun clause -1.52
next=in after=noun kinds=act -0.77
next=in after=noun kinds=act+attitude -1.39
next=in after=noun kinds=act+show 0.26
next=in after=noun kinds=attitude -0.86
next=in after=noun kinds=noun -1.45
next=in after=noun kinds=phrase -0.42
next=in after=noun kinds=say -0.41
next=in after=noun kinds=say+act -0.08
next=in after=noun kinds=say+act+attitude -0.68
next=in after=noun kinds=say+act+show -0.52
next=in after=noun kinds=say+attitude 0.14
next=in after=noun kinds=say+show -0.63
next=in after=noun kinds=say+tell+act -0.99
next=in after=noun kinds=show -0.3
next=in after=noun kinds=tell -0.56
next=in after=noun kinds=tell+show -1.01
next=in after=noun phrase -0.71
next=in after=noun that -1.37
next=in after=noun to -0.1
next=in after=number clause -1.59
next=in after=number kinds=act -0.15
next=in after=number kinds=act+attitude 0.21
next=in after=number kinds=act+show -0.63
next=in after=number kinds=attitude -0.09
next=in after=number kinds=noun -0.66
next=in after=number kinds=say -0.84
next=in after=number kinds=say+act -0.21
next=in after=number kinds=say+act+show -0.5
next=in after=number kinds=say+attitude -0.57
next=in after=number kinds=say+show -1.32
next=in after=number kinds=show -0.62
next=in after=number kinds=tell -0.4
next=in after=number kinds=tell+show -0.77
next=in after=number phrase 0.18
next=in after=number that -0.24
next=in after=number to -0.98
next=in after=on that -0.62
next=in after=possessive clause -0.84
next=in after=possessive kinds=act -0.1
next=in after=possessive kinds=act+show -0.52
next=in after=possessive kinds=attitude -1.37
next=in after=possessive kinds=noun -1.08
next=in after=possessive kinds=say -0.77
next=in after=possessive kinds=say+act 0.05
next=in after=possessive kinds=say+show -1.45
next=in after=possessive kinds=say+tell+act -0.88
next=in after=possessive kinds=tell -0.41
next=in after=possessive phrase -0.08
next=in after=possessive that -0.14
next=in after=possessive to -0.23
next=in after=pronoun clause -1.13
next=in after=pronoun kinds=attitude -0.75
next=in after=pronoun kinds=say+show -0.87
next=in after=pronoun phrase -0.21
next=in after=pronoun that -0.73
next=in after=that that -0.62
next=in after=verb-base clause -1.34
next=in after=verb-base kinds=act -1.17
next=in after=verb-base kinds=attitude -0.33
next=in after=verb-base kinds=say -0.58
next=in after=verb-base kinds=say+act -0.51
next=in after=verb-base kinds=say+show -0.94
next=in after=verb-base kinds=say+tell+act -0.67
next=in after=verb-base kinds=tell -0.45
next=in after=verb-base phrase -0.6
next=in after=verb-base quoted -0.61
next=in after=verb-base that -1.05
next=in after=verb-base to -1.04
next=in after=verb-ing clause -1.22
next=in after=verb-ing kinds=act -0.23
next=in after=verb-ing kinds=act+attitude -0.66
next=in after=verb-ing kinds=attitude -0.78
next=in after=verb-ing kinds=say+act -0.59
next=in after=verb-ing kinds=say+show -0.19
next=in after=verb-ing phrase -0.52
next=in after=verb-ing that -1.16
next=in after=verb-ing to -0.57
next=in after=verb-s clause 0.05
next=in after=verb-s kinds=act -0.61
next=in after=verb-s kinds=attitude -0.6
next=in after=verb-s kinds=say+act 0.4
next=in after=verb-s kinds=say+show -1.08
next=in after=verb-s phrase 0.11
next=in after=verb-s that -0.82
next=in after=which clause -0.1
next=in after=which kinds=act -0.14
next=in after=which kinds=say -0.45
next=in after=which kinds=say+act -1.11
next=in after=which kinds=say+show -0.75
next=in after=which phrase -1.06
next=in after=which that -0.75
next=in clause -0.65
next=in kinds=act -0.2
next=in kinds=act+show -0.33
next=in kinds=attitude -0.23
next=in kinds=noun -0.32
next=in kinds=phrase -0.73
next=in kinds=say -0.32
next=in kinds=say+act -0.25
next=in kinds=say+act+attitude -0.12
next=in kinds=say+act+show -1.2
next=in kinds=say+attitude -0.79
next=in kinds=say+show -0.57
next=in kinds=say+show+attitude -0.89
next=in kinds=say+tell -0.7
next=in kinds=say+tell+act -0.18
next=in kinds=say+tell+show -0.73
next=in kinds=show -1.11
next=in kinds=tell -1.15
next=in kinds=tell+attitude -0.76
next=in kinds=tell+show -0.2
next=in phrase -0.05
next=intends kinds=say+show -0.37
next=into kinds=act -0.84
next=into kinds=attitude -0.67
next=is kinds=act 0.38
next=is kinds=attitude 0.15
next=is kinds=noun 0.17
next=is kinds=phrase -0.54
next=is kinds=say+act -0.88
next=is kinds=say+show -1.6
next=is kinds=tell -0.54
next=it after=function clause -0.51
next=it after=function kinds=attitude -0.5
next=it after=function kinds=noun -0.28
next=it after=function kinds=say -0.74
next=it after=function kinds=say+act -0.48
next=it after=function kinds=say+show -0.52
next=it after=function phrase -0.52
next=it after=function that -0.81
next=it after=verb-past that -0.52
next=it clause -0.71
next=it kinds=act -0.58
next=it kinds=attitude -0.68
next=it kinds=noun -0.28
next=it kinds=say -0.62
next=it kinds=say+act -0.59
next=it kinds=say+show -0.82
next=it phrase -1.35
next=january kinds=say+show -0.44
next=july kinds=act -0.58
next=july kinds=attitude -0.38
next=july kinds=say+show -0.18
next=june kinds=say+act -0.61
next=last kinds=act 0.58
next=last kinds=attitude 0.5
next=like kinds=act -0.57
next=like kinds=say+show -0.46
next=made kinds=act -0.69
next=made kinds=say -0.8
next=made kinds=say+show -0.66
next=march kinds=attitude -0.62
next=march kinds=say+act -0.66
next=march kinds=say+show -0.51
next=may kinds=act -0.72
next=may kinds=attitude -0.59
next=may kinds=say+show -0.94
next=may kinds=tell+show -0.63
next=might kinds=say+show -0.98
next=monday kinds=act -0.14
next=monday kinds=act+attitude -0.76
next=monday kinds=attitude 0.14
next=monday kinds=say+act 0.45
next=monday kinds=say+show -0.05
next=more kinds=act -0.75
next=more kinds=attitude 0.16
next=more kinds=say+show -0.62
next=most kinds=say+show -0.5
next=must kinds=say+show -0.78
next=name after=function kinds=say+show -0.24
next=name after=name kinds=act 0.31
next=name after=name kinds=attitude -0.73
next=name after=name phrase -0.55
next=name after=verb-past clause -0.38
next=name after=verb-past phrase 0.21
next=name clause -0.05
next=name kinds=act 0.46
next=name kinds=attitude -1.04
next=name kinds=say -0.11
next=name kinds=say+act 0.86
next=name kinds=say+show -0.45
next=name phrase -0.1
next=needed kinds=say+show -0.68
next=never kinds=say+show -0.47
next=no kinds=say+show -0.46
next=nothing after=nothing clause -0.19
next=nothing after=nothing kinds=act 0.05
next=nothing after=nothing kinds=act+attitude 0.06
next=nothing after=nothing kinds=phrase 0.88
next=nothing after=nothing kinds=say 0.2
next=nothing after=nothing kinds=say+act+attitude 0.37
next=nothing after=nothing kinds=say+attitude 0.15
next=nothing after=nothing kinds=say+show 0.36
next=nothing after=nothing kinds=say+show+attitude -0.06
next=nothing after=nothing kinds=say+tell 0.23
next=nothing after=nothing kinds=say+tell+act -0.08
next=nothing after=nothing kinds=show 0.05
next=nothing after=nothing kinds=tell 0.07
next=nothing after=nothing kinds=tell+show 0.27
next=nothing after=nothing phrase 0.14
next=nothing after=nothing quoted 0.13
next=nothing after=nothing that 0.48
next=nothing after=nothing to -0.11
next=nothing clause -0.31
next=nothing kinds=act 0.05
next=nothing kinds=act+attitude 0.06
next=nothing kinds=phrase 0.88
next=nothing kinds=say 0.2
next=nothing kinds=say+act+attitude 0.37
next=nothing kinds=say+attitude 0.15
next=nothing kinds=say+show 0.36
next=nothing kinds=say+show+attitude -0.06
next=nothing kinds=say+tell 0.23
next=nothing kinds=say+tell+act -0.08
next=nothing kinds=show 0.05
next=nothing kinds=tell 0.07
next=nothing kinds=tell+show 0.27
next=nothing phrase 0.72
next=noun after=. clause -0.62
next=noun after=. kinds=say+show -0.41
next=noun after=determiner kinds=say+show -0.58
next=noun after=determiner phrase -0.59
next=noun after=function kinds=say+show -0.48
next=noun after=function phrase -0.43
next=noun after=in phrase -0.65
next=noun after=noun clause -0.58
next=noun after=noun kinds=act -0.16
next=noun after=noun kinds=say+show -0.68
next=noun after=noun phrase 0.09
next=noun after=noun quoted -0.06
next=noun after=of kinds=say+show 0.24
next=noun after=to clause -0.77
next=noun after=to kinds=act 0.07
next=noun after=to kinds=attitude -0.34
next=noun after=to kinds=say+show -0.56
next=noun after=to phrase 0.13
next=noun after=to that -0.51
next=noun clause -0.93
next=noun kinds=act -0.55
next=noun kinds=act+attitude -0.86
next=noun kinds=attitude -1.09
next=noun kinds=noun -0.12
next=noun kinds=phrase 0.25
next=noun kinds=say -0.65
next=noun kinds=say+act -0.13
next=noun kinds=say+show -0.39
next=noun kinds=say+tell+act -0.69
next=noun phrase -0.72
next=november kinds=act -0.62
next=november kinds=attitude -0.79
next=november kinds=say -0.55
next=november kinds=say+act -0.69
next=november kinds=say+show -0.66
next=of after=determiner clause -0.63
next=of after=determiner kinds=act -0.73
next=of after=determiner kinds=say -0.44
next=of after=determiner kinds=say+show -0.45
next=of after=determiner phrase -0.67
next=of after=function kinds=act -0.5
next=of after=function phrase -0.7
next=of after=how phrase -0.39
next=of after=name clause -0.57
next=of after=name kinds=act -0.27
next=of after=name kinds=say+show -0.5
next=of after=name phrase -0.53
next=of after=name that -0.61
next=of after=noun clause -0.62
next=of after=noun kinds=say+show -0.31
next=of after=noun phrase -0.38
next=of after=noun that -0.54
next=of after=possessive phrase -0.54
next=of after=pronoun phrase -0.33
next=of after=quoted kinds=act -0.31
next=of after=quoted phrase -0.62
next=of clause -0.61
next=of kinds=act -0.58
next=of kinds=act+attitude -0.53
next=of kinds=attitude -0.67
next=of kinds=noun -0.74
next=of kinds=say -0.74
next=of kinds=say+act -0.71
next=of kinds=say+show -0.7
next=of kinds=tell -0.33
next=of kinds=tell+show -0.33
next=of phrase -1.88
next=on after=. clause -0.77
next=on after=. kinds=act -0.66
next=on after=day clause -0.14
next=on after=day kinds=act 0.08
next=on after=day kinds=attitude 0.14
next=on after=day kinds=noun -0.85
next=on after=day kinds=say 0.38
next=on after=day kinds=say+act -0.1
next=on after=day kinds=say+act+attitude 0.5
next=on after=day kinds=say+show 0.51
next=on after=day kinds=tell+show -0.65
next=on after=day phrase 0.82
next=on after=day quoted 0.37
next=on after=day that 0.42
next=on after=day to -0.1
next=on after=determiner clause -0.6
next=on after=determiner kinds=act -0.71
next=on after=determiner kinds=act+attitude -0.6
next=on after=determiner kinds=act+show -0.86
next=on after=determiner kinds=attitude -0.55
next=on after=determiner kinds=noun -1.08
next=on after=determiner kinds=say -0.81
next=on after=determiner kinds=say+act+attitude -0.56
next=on after=determiner kinds=say+attitude -0.79
next=on after=determiner kinds=say+show -0.33
next=on after=determiner kinds=say+tell+act -0.72
next=on after=determiner kinds=tell -0.47
next=on after=determiner kinds=tell+show -0.65
next=on after=determiner phrase -0.68
next=on after=determiner quoted -0.87
next=on after=determiner that -0.42
next=on after=determiner to -0.59
next=on after=function clause -0.61
next=on after=function kinds=say+show -0.78
next=on after=function that 0.29
next=on after=how clause -0.72
next=on after=it clause -0.62
next=on after=name clause -0.48
next=on after=name kinds=act -0.37
next=on after=name kinds=attitude -0.54
next=on after=name kinds=noun -1.08
next=on after=name kinds=say 0.12
next=on after=name kinds=say+act -0.38
next=on after=name kinds=say+tell+act -0.69
next=on after=name kinds=tell -0.74
next=on after=name quoted -0.6
next=on after=name that -1.5
next=on after=name to -1.2
next=on after=noun clause -0.5
next=on after=noun kinds=act -0.46
next=on after=noun kinds=act+attitude -0.5
next=on after=noun kinds=attitude -1.53
next=on after=noun kinds=noun -0.68
next=on after=noun kinds=say -0.13
next=on after=noun kinds=say+act -1.24
next=on after=noun kinds=say+act+attitude -0.09
next=on after=noun kinds=say+show -1.69
next=on after=noun kinds=say+tell+act -0.4
next=on after=noun kinds=show -0.52
next=on after=noun kinds=tell -0.47
next=on after=noun kinds=tell+show -0.44
next=on after=noun phrase -0.29
next=on after=noun quoted -0.64
next=on after=noun that -1.74
next=on after=noun to -0.42
next=on after=possessive kinds=act 0.29
next=on after=possessive kinds=act+attitude -0.71
next=on after=possessive kinds=attitude -0.38
next=on after=possessive kinds=noun -0.77
next=on after=possessive kinds=say -0.15
next=on after=possessive kinds=say+act -0.31
next=on after=possessive kinds=say+show -0.15
next=on after=possessive kinds=tell -0.27
next=on after=possessive phrase -0.32
next=on after=possessive that -1.29
next=on after=possessive to -0.83
next=on after=pronoun clause -1.05
next=on after=pronoun kinds=attitude 0.11
next=on after=pronoun kinds=say+show -0.58
next=on after=pronoun that -0.71
next=on after=quoted kinds=say+show -0.63
next=on after=quoted phrase -0.83
next=on after=quoted that -0.48
next=on after=that kinds=say+show -0.67
next=on after=to clause -0.66
next=on after=to kinds=say -0.64
next=on after=to that -0.83
next=on after=verb-base clause -1.06
next=on after=verb-base kinds=say+show -0.72
next=on after=verb-base phrase 0.11
next=on after=verb-ing clause -0.93
next=on after=verb-ing kinds=act -0.71
next=on after=verb-ing kinds=say+show -0.92
next=on after=verb-ing phrase -0.72
next=on after=verb-ing that -0.59
next=on after=verb-s clause -0.55
next=on after=verb-s kinds=act -0.75
next=on after=verb-s kinds=attitude -0.52
next=on after=verb-s kinds=say+show -0.71
next=on after=verb-s phrase -0.71
next=on clause -0.65
next=on kinds=act -0.44
next=on kinds=act+attitude -0.67
next=on kinds=act+show 0.56
next=on kinds=attitude -0.79
next=on kinds=noun -0.55
next=on kinds=phrase -0.56
next=on kinds=say 0.25
next=on kinds=say+act -0.21
next=on kinds=say+act+attitude 0.09
next=on kinds=say+act+show -0.74
next=on kinds=say+attitude -1.15
next=on kinds=say+show -0.13
next=on kinds=say+show+attitude -0.06
next=on kinds=say+tell -0.58
next=on kinds=say+tell+act -1.19
next=on kinds=say+tell+show -0.79
next=on kinds=show -0.78
next=on kinds=tell -1.28
next=on kinds=tell+show -1.12
next=on phrase 0.1
next=one kinds=say+show -0.41
next=opposes kinds=say+show -0.31
next=or kinds=act -1.28
next=or kinds=act+attitude -0.6
next=or kinds=attitude -0.9
next=or kinds=noun -0.11
next=or kinds=phrase -0.54
next=or kinds=say -1.08
next=or kinds=say+act -0.54
next=or kinds=say+act+attitude -0.71
next=or kinds=say+act+show -0.84
next=or kinds=say+attitude -0.88
next=or kinds=say+show -0.52
next=or kinds=say+tell+act -1.2
next=or kinds=show -0.68
next=or kinds=tell -0.72
next=or kinds=tell+show 0.33
next=out kinds=act -0.35
next=out kinds=attitude -0.89
next=over kinds=act -0.57
next=over kinds=attitude -1.15
next=over kinds=say -0.27
next=over kinds=say+show -0.7
next=over kinds=tell+show -0.83
next=planned kinds=say+show -0.46
next=plans kinds=say+show -0.25
next=possessive after=noun clause -0.63
next=possessive after=noun kinds=act -0.65
next=possessive after=noun kinds=act+attitude -0.35
next=possessive after=noun kinds=attitude -0.51
next=possessive after=noun kinds=noun -0.51
next=possessive after=noun kinds=say -0.11
next=possessive after=noun kinds=say+act -0.68
next=possessive after=noun kinds=say+attitude -0.26
next=possessive after=noun kinds=say+show -0.41
next=possessive after=noun kinds=tell -0.44
next=possessive after=noun phrase -1.19
next=possessive after=noun that -0.78
next=possessive after=verb-base clause -0.59
next=possessive after=verb-base kinds=act -0.49
next=possessive after=verb-base kinds=attitude -0.42
next=possessive after=verb-base kinds=say -0.48
next=possessive after=verb-base kinds=say+act -0.33
next=possessive after=verb-base kinds=say+show -0.26
next=possessive after=verb-base phrase -0.67
next=possessive after=verb-base that -0.66
next=possessive after=verb-s that -0.54
next=possessive clause -1.08
next=possessive phrase -1.35
next=pronoun after=adverb that -0.75
next=pronoun after=and that -0.66
next=pronoun after=function clause -0.8
next=pronoun after=function kinds=act -0.12
next=pronoun after=function kinds=attitude -0.82
next=pronoun after=function kinds=noun -0.64
next=pronoun after=function kinds=say -0.73
next=pronoun after=function kinds=say+act -0.96
next=pronoun after=function kinds=say+act+attitude -0.64
next=pronoun after=function kinds=say+attitude -0.49
next=pronoun after=function kinds=say+show -0.1
next=pronoun after=function kinds=say+tell+act -0.36
next=pronoun after=function kinds=say+tell+show -0.57
next=pronoun after=function kinds=tell -0.54
next=pronoun after=function kinds=tell+show -0.2
next=pronoun after=function phrase -0.5
next=pronoun after=function that -0.98
next=pronoun after=name kinds=say+show -0.48
next=pronoun after=name phrase 0.05
next=pronoun after=name that -0.49
next=pronoun after=noun kinds=act 0.28
next=pronoun after=noun kinds=attitude -0.77
next=pronoun after=noun kinds=noun 0.16
next=pronoun after=noun kinds=say -0.53
next=pronoun after=noun kinds=say+act -0.6
next=pronoun after=noun kinds=say+show -0.74
next=pronoun after=noun that -1.03
next=pronoun after=of kinds=attitude -0.53
next=pronoun after=of kinds=say+show -0.4
next=pronoun after=of that -0.84
next=pronoun after=quoted that -0.66
next=pronoun after=verb-base kinds=say+show -0.36
next=pronoun after=verb-base phrase -0.69
next=pronoun after=verb-base that -0.42
next=pronoun after=verb-past clause -0.79
next=pronoun after=verb-past kinds=act -0.76
next=pronoun after=verb-past kinds=attitude -0.74
next=pronoun after=verb-past kinds=say -0.57
next=pronoun after=verb-past kinds=say+act 0.41
next=pronoun after=verb-past kinds=say+act+attitude -0.49
next=pronoun after=verb-past kinds=say+show -0.08
next=pronoun after=verb-past kinds=say+tell+act 0.09
next=pronoun after=verb-past kinds=tell 0.24
next=pronoun after=verb-past phrase -0.15
next=pronoun after=verb-s kinds=say -0.52
next=pronoun after=verb-s kinds=say+show -0.67
next=pronoun after=verb-s kinds=tell -0.36
next=pronoun after=verb-s phrase -0.95
next=pronoun after=verb-s that -0.88
next=pronoun clause 0.11
next=pronoun phrase -0.65
next=quoted after=and clause -0.29
next=quoted after=and kinds=act -0.67
next=quoted after=and kinds=say+act -0.6
next=quoted after=and kinds=say+show -0.38
next=quoted after=and phrase -0.94
next=quoted after=and that -0.55
next=quoted after=determiner that -0.44
next=quoted after=for kinds=act -0.4
next=quoted after=for phrase -0.4
next=quoted after=function kinds=act -0.47
next=quoted after=function kinds=say -0.32
next=quoted after=function kinds=say+act -0.52
next=quoted after=function kinds=say+show -0.42
next=quoted after=function phrase -0.51
next=quoted after=function that -0.79
next=quoted after=in phrase -0.37
next=quoted after=nothing clause -0.35
next=quoted after=nothing kinds=act -0.74
next=quoted after=nothing kinds=attitude -0.39
next=quoted after=nothing kinds=say -0.64
next=quoted after=nothing kinds=say+act 0.21
next=quoted after=nothing kinds=say+show -0.57
next=quoted after=nothing kinds=tell -0.31
next=quoted after=nothing phrase -0.99
next=quoted after=nothing that -0.66
next=quoted after=noun phrase -0.4
next=quoted after=of that -0.68
next=quoted after=to kinds=say+show -0.38
next=quoted after=to that -0.65
next=quoted after=verb-ing phrase -0.35
next=quoted after=verb-ing that -0.56
next=quoted clause -0.97
next=quoted kinds=act -1.59
next=quoted kinds=act+attitude -0.49
next=quoted kinds=attitude 0.05
next=quoted kinds=noun -0.78
next=quoted kinds=say -1.11
next=quoted kinds=say+act -0.13
next=quoted kinds=say+act+attitude -0.57
next=quoted kinds=say+show -0.86
next=quoted kinds=tell -0.46
next=quoted phrase -1.22
next=raised kinds=say+show -0.48
next=remarks kinds=act -0.48
next=represented kinds=say+show -0.56
next=said kinds=phrase -0.48
next=said kinds=say+show -0.53
next=saturday kinds=act -0.17
next=saturday kinds=attitude -0.54
next=saturday kinds=say+show -0.42
next=saturday kinds=tell+show -0.43
next=saw kinds=say+show -0.64
next=she kinds=act 0.12
next=she kinds=attitude -0.47
next=she kinds=noun -0.37
next=she kinds=say -0.6
next=she kinds=say+act -0.78
next=she kinds=say+act+attitude -0.55
next=she kinds=say+show -0.31
next=she kinds=tell 0.32
next=should kinds=noun -0.66
next=should kinds=say+show -0.5
next=since kinds=act -0.94
next=since kinds=attitude -0.12
next=since kinds=say -0.88
next=since kinds=say+act -0.91
next=since kinds=say+show -1.25
next=some kinds=attitude -0.44
next=some kinds=say -0.51
next=some kinds=say+show -0.33
next=still kinds=say+show -0.85
next=such kinds=say -0.54
next=sunday kinds=act -0.69
next=sunday kinds=attitude -0.76
next=sunday kinds=say+act -0.57
next=sunday kinds=say+show -0.32
next=support kinds=say+show -0.35
next=supports kinds=say+show -0.37
next=than kinds=attitude -0.16
next=that after=, clause -0.74
next=that after=, kinds=act -0.42
next=that after=, kinds=say+show -0.62
next=that after=, phrase -0.71
next=that after=, that -0.48
next=that after=. kinds=say+show 0.16
next=that after=adverb clause -0.67
next=that after=adverb kinds=say+show -0.39
next=that after=adverb phrase -0.6
next=that after=adverb that -0.6
next=that after=as clause -0.35
next=that after=determiner kinds=act -0.07
next=that after=determiner kinds=act+attitude -1.02
next=that after=determiner kinds=attitude -1.09
next=that after=determiner kinds=noun -1.21
next=that after=determiner kinds=say+act -0.61
next=that after=determiner kinds=say+act+attitude 0.17
next=that after=determiner kinds=say+show -1.08
next=that after=determiner kinds=say+tell+act -0.62
next=that after=determiner kinds=tell -0.49
next=that after=determiner kinds=tell+show -0.46
next=that after=determiner phrase -1.59
next=that after=determiner quoted -0.63
next=that after=determiner that -1.11
next=that after=function clause -0.34
next=that after=function kinds=act -0.15
next=that after=function kinds=act+attitude -0.77
next=that after=function kinds=attitude -0.44
next=that after=function kinds=noun 0.4
next=that after=function kinds=say -1.11
next=that after=function kinds=say+act -1.05
next=that after=function kinds=say+act+attitude -0.95
next=that after=function kinds=say+attitude -0.62
next=that after=function kinds=say+show -1.16
next=that after=function kinds=say+tell+act -0.63
next=that after=function kinds=show -0.61
next=that after=function kinds=tell -0.53
next=that after=function kinds=tell+show -0.41
next=that after=function phrase -0.1
next=that after=function quoted -0.35
next=that after=function that -1.13
next=that after=function to -1.32
next=that after=if clause -0.39
next=that after=in kinds=attitude -0.57
next=that after=it clause 0.32
next=that after=it kinds=act -0.72
next=that after=it kinds=act+attitude -0.4
next=that after=it kinds=attitude -0.62
next=that after=it kinds=say+act -0.4
next=that after=it kinds=say+show -0.72
next=that after=it phrase -0.41
next=that after=it that -1
next=that after=name clause -1.25
next=that after=name kinds=act -1.22
next=that after=name kinds=act+attitude -0.77
next=that after=name kinds=attitude -1.37
next=that after=name kinds=noun -0.81
next=that after=name kinds=say 0.09
next=that after=name kinds=say+act -0.82
next=that after=name kinds=say+act+attitude -0.43
next=that after=name kinds=say+act+show -0.57
next=that after=name kinds=say+show -0.62
next=that after=name kinds=say+tell+act -0.52
next=that after=name kinds=show -0.37
next=that after=name kinds=tell -0.65
next=that after=name kinds=tell+show -0.45
next=that after=name phrase -0.49
next=that after=name quoted -0.7
next=that after=name that -0.81
next=that after=name to -0.87
next=that after=noun clause -1.16
next=that after=noun kinds=act -1.11
next=that after=noun kinds=act+attitude -0.76
next=that after=noun kinds=act+show -0.4
next=that after=noun kinds=attitude -0.53
next=that after=noun kinds=noun -0.7
next=that after=noun kinds=say 0.14
next=that after=noun kinds=say+act -0.49
next=that after=noun kinds=say+attitude -0.44
next=that after=noun kinds=say+show -0.95
next=that after=noun kinds=say+tell+act -0.48
next=that after=noun kinds=tell -0.61
next=that after=noun phrase -0.76
next=that after=noun quoted -0.6
next=that after=noun that -0.16
next=that after=noun to -0.81
next=that after=of clause -0.5
next=that after=of kinds=act -0.44
next=that after=of kinds=say+act -0.36
next=that after=of kinds=say+show -0.43
next=that after=of phrase -0.7
next=that after=of that -0.48
next=that after=possessive clause -0.92
next=that after=possessive kinds=act -0.57
next=that after=possessive kinds=act+attitude -0.61
next=that after=possessive kinds=attitude -0.73
next=that after=possessive kinds=say -0.7
next=that after=possessive kinds=say+act -0.49
next=that after=possessive kinds=say+show -0.52
next=that after=possessive phrase -0.76
next=that after=possessive that -0.77
next=that after=possessive to -0.63
next=that after=pronoun clause -0.45
next=that after=pronoun kinds=act -0.3
next=that after=pronoun kinds=act+attitude -0.67
next=that after=pronoun kinds=act+show -0.51
next=that after=pronoun kinds=attitude 0.72
next=that after=pronoun kinds=noun -1.27
next=that after=pronoun kinds=say -0.71
next=that after=pronoun kinds=say+act -0.83
next=that after=pronoun kinds=say+act+attitude -0.59
next=that after=pronoun kinds=say+show -1.14
next=that after=pronoun kinds=say+tell+act -0.41
next=that after=pronoun kinds=tell -0.58
next=that after=pronoun quoted -0.41
next=that after=pronoun that -0.1
next=that after=pronoun to -0.32
next=that after=quoted clause -0.84
next=that after=quoted kinds=act -0.73
next=that after=quoted kinds=say+act -0.59
next=that after=quoted kinds=say+show -0.41
next=that after=quoted phrase -0.86
next=that after=quoted quoted -0.34
next=that after=quoted that -0.58
next=that after=there clause -0.28
next=that after=verb-base clause -1.08
next=that after=verb-base kinds=act -0.75
next=that after=verb-base kinds=attitude -0.91
next=that after=verb-base kinds=say -0.81
next=that after=verb-base kinds=say+act -0.39
next=that after=verb-base kinds=say+show -0.5
next=that after=verb-base kinds=say+tell+act -0.55
next=that after=verb-base phrase -1.12
next=that after=verb-base that -0.75
next=that after=verb-base to -0.8
next=that after=verb-ing phrase -0.59
next=that after=verb-past clause -1
next=that after=verb-past kinds=act -1.06
next=that after=verb-past kinds=act+attitude -0.88
next=that after=verb-past kinds=attitude -0.74
next=that after=verb-past kinds=say -0.72
next=that after=verb-past kinds=say+act -0.59
next=that after=verb-past kinds=say+attitude -0.43
next=that after=verb-past kinds=say+show -0.7
next=that after=verb-past phrase -1.31
next=that after=verb-past quoted -0.44
next=that after=verb-past that 0.09
next=that after=verb-past to -0.63
next=that after=verb-s clause -0.69
next=that after=verb-s kinds=act -0.91
next=that after=verb-s kinds=attitude -0.81
next=that after=verb-s kinds=noun -0.73
next=that after=verb-s kinds=say -0.69
next=that after=verb-s kinds=say+show -0.66
next=that after=verb-s phrase -0.16
next=that after=verb-s that -0.56
next=that after=verb-s to -0.61
next=that clause -0.61
next=that kinds=act -0.83
next=that kinds=act+attitude -0.72
next=that kinds=act+show -0.98
next=that kinds=attitude -0.21
next=that kinds=noun 0.33
next=that kinds=phrase -0.43
next=that kinds=say -0.34
next=that kinds=say+act -1.73
next=that kinds=say+act+attitude -0.31
next=that kinds=say+act+show -1.07
next=that kinds=say+attitude -1.12
next=that kinds=say+show -0.85
next=that kinds=say+show+attitude -0.67
next=that kinds=say+tell -0.71
next=that kinds=say+tell+act -0.89
next=that kinds=say+tell+show -0.77
next=that kinds=show -0.73
next=that kinds=tell -1.21
next=that kinds=tell+act -0.82
next=that kinds=tell+attitude -0.96
next=that kinds=tell+show -0.98
next=that phrase -0.91
next=the kinds=act -0.6
next=the kinds=act+attitude -0.69
next=the kinds=act+show -0.53
next=the kinds=attitude -1.39
next=the kinds=noun -1.01
next=the kinds=say -0.3
next=the kinds=say+act -0.2
next=the kinds=say+act+attitude -0.73
next=the kinds=say+attitude 0.12
next=the kinds=say+show -0.58
next=the kinds=say+tell+act -0.91
next=the kinds=say+tell+show -0.52
next=the kinds=show -0.4
next=the kinds=tell -0.52
next=the kinds=tell+show -0.73
next=their kinds=act -0.51
next=their kinds=attitude -0.36
next=they kinds=attitude -0.05
next=they kinds=say+act -0.24
next=they kinds=say+act+attitude -0.45
next=they kinds=say+attitude -0.3
next=they kinds=say+show -1.07
next=they kinds=tell -0.55
next=think kinds=say+show -0.34
next=this kinds=act 0.42
next=this kinds=attitude -0.57
next=this kinds=say -0.61
next=this kinds=say+show -0.58
next=though kinds=act -0.84
next=though kinds=attitude -0.16
next=though kinds=say -0.66
next=though kinds=say+act -0.65
next=thought kinds=say+show -0.4
next=through kinds=act -0.05
next=thursday kinds=act 0.11
next=thursday kinds=attitude 0.22
next=thursday kinds=say+act 0.05
next=thursday kinds=say+show -0.76
next=to after=adverb clause -0.14
next=to after=adverb kinds=act -0.06
next=to after=adverb kinds=act+attitude -0.59
next=to after=adverb kinds=attitude -0.12
next=to after=adverb kinds=say -0.54
next=to after=adverb kinds=say+show -0.05
next=to after=adverb phrase -0.29
next=to after=adverb that -1.02
next=to after=determiner clause -0.24
next=to after=determiner kinds=attitude -0.82
next=to after=determiner kinds=noun -1.43
next=to after=determiner kinds=phrase -0.39
next=to after=determiner kinds=say -1.33
next=to after=determiner kinds=say+act -0.27
next=to after=determiner kinds=say+act+attitude -0.56
next=to after=determiner kinds=say+act+show -0.51
next=to after=determiner kinds=say+attitude -0.86
next=to after=determiner kinds=say+show -0.05
next=to after=determiner kinds=say+show+attitude -0.36
next=to after=determiner kinds=say+tell+act -0.67
next=to after=determiner kinds=show -0.47
next=to after=determiner kinds=tell -0.58
next=to after=determiner kinds=tell+show -0.72
next=to after=determiner phrase -0.38
next=to after=determiner quoted -0.88
next=to after=determiner that -0.31
next=to after=determiner to -0.57
next=to after=function clause 0.06
next=to after=function kinds=act -1.71
next=to after=function kinds=act+attitude -1.08
next=to after=function kinds=attitude -0.28
next=to after=function kinds=noun 0.44
next=to after=function kinds=say -1.16
next=to after=function kinds=say+act -0.15
next=to after=function kinds=say+attitude -0.54
next=to after=function kinds=say+show -1.54
next=to after=function kinds=say+show+attitude -0.41
next=to after=function kinds=say+tell+act -0.9
next=to after=function kinds=show -0.48
next=to after=function kinds=tell -0.88
next=to after=function kinds=tell+show -0.49
next=to after=function phrase -0.43
next=to after=function quoted -0.61
next=to after=function that -1.29
next=to after=function to -0.87
next=to after=name clause -1.35
next=to after=name kinds=act -0.52
next=to after=name kinds=act+attitude 0.08
next=to after=name kinds=act+show -0.68
next=to after=name kinds=attitude -0.49
next=to after=name kinds=noun -1.17
next=to after=name kinds=phrase -0.27
next=to after=name kinds=say -1.27
next=to after=name kinds=say+act -1.22
next=to after=name kinds=say+act+attitude -0.23
next=to after=name kinds=say+attitude -0.51
next=to after=name kinds=say+show -0.84
next=to after=name kinds=say+tell+act -0.58
next=to after=name kinds=tell -0.51
next=to after=name kinds=tell+show -0.66
next=to after=name phrase -0.35
next=to after=name quoted -0.99
next=to after=name that -0.94
next=to after=name to -0.66
next=to after=noun clause -0.73
next=to after=noun kinds=act -0.95
next=to after=noun kinds=act+attitude -1.28
next=to after=noun kinds=act+show 0.28
next=to after=noun kinds=attitude -0.69
next=to after=noun kinds=noun -1.43
next=to after=noun kinds=phrase -0.44
next=to after=noun kinds=say -0.52
next=to after=noun kinds=say+act -0.15
next=to after=noun kinds=say+act+attitude -0.93
next=to after=noun kinds=say+act+show -0.67
next=to after=noun kinds=say+attitude -0.74
next=to after=noun kinds=say+show -0.43
next=to after=noun kinds=say+show+attitude -0.66
next=to after=noun kinds=say+tell+act -0.8
next=to after=noun kinds=say+tell+show -0.55
next=to after=noun kinds=tell -0.63
next=to after=noun kinds=tell+act -0.73
next=to after=noun kinds=tell+show -0.27
next=to after=noun phrase -0.5
next=to after=noun quoted -0.9
next=to after=noun that -1.25
next=to after=noun to -0.19
next=to after=number clause -1.14
next=to after=number kinds=act -0.83
next=to after=number kinds=attitude 0.39
next=to after=number kinds=say+show -0.92
next=to after=number kinds=show -0.4
next=to after=number kinds=tell+show -0.81
next=to after=number phrase 0.16
next=to after=number that -0.72
next=to after=possessive clause -1.19
next=to after=possessive kinds=act -1.11
next=to after=possessive kinds=act+attitude -0.78
next=to after=possessive kinds=attitude -1.06
next=to after=possessive kinds=say -0.6
next=to after=possessive kinds=say+act 0.33
next=to after=possessive kinds=say+show -0.88
next=to after=possessive phrase 0.33
next=to after=possessive quoted -0.4
next=to after=possessive that -1.06
next=to after=possessive to -0.88
next=to after=pronoun clause -0.97
next=to after=pronoun kinds=act -0.48
next=to after=pronoun kinds=attitude -0.37
next=to after=pronoun phrase -0.74
next=to after=pronoun that -0.77
next=to after=quoted clause -1.18
next=to after=quoted kinds=act -1.02
next=to after=quoted kinds=attitude -0.85
next=to after=quoted kinds=say -0.59
next=to after=quoted kinds=say+act -0.57
next=to after=quoted kinds=say+show -0.95
next=to after=quoted kinds=say+tell+act -0.39
next=to after=quoted phrase -1.26
next=to after=quoted quoted -0.69
next=to after=quoted that -0.71
next=to after=quoted to -0.58
next=to after=that clause 0.13
next=to after=verb-base clause -0.81
next=to after=verb-base kinds=act -0.46
next=to after=verb-base kinds=act+attitude -1.46
next=to after=verb-base kinds=act+show -0.18
next=to after=verb-base kinds=attitude -0.46
next=to after=verb-base kinds=noun -0.5
next=to after=verb-base kinds=phrase -0.5
next=to after=verb-base kinds=say -0.62
next=to after=verb-base kinds=say+act -0.38
next=to after=verb-base kinds=say+act+attitude -1.03
next=to after=verb-base kinds=say+act+show -0.71
next=to after=verb-base kinds=say+attitude -0.89
next=to after=verb-base kinds=say+show -1.15
next=to after=verb-base kinds=say+show+attitude -0.6
next=to after=verb-base kinds=say+tell -0.4
next=to after=verb-base kinds=say+tell+act -1.2
next=to after=verb-base kinds=say+tell+show -0.41
next=to after=verb-base kinds=show -0.65
next=to after=verb-base kinds=tell -0.96
next=to after=verb-base kinds=tell+act -0.81
next=to after=verb-base kinds=tell+attitude -0.76
next=to after=verb-base kinds=tell+show -0.63
next=to after=verb-base phrase -0.51
next=to after=verb-base quoted -0.29
next=to after=verb-base that -0.79
next=to after=verb-base to -0.47
next=to after=verb-ing clause -1.43
next=to after=verb-ing kinds=act -0.63
next=to after=verb-ing kinds=act+attitude -0.64
next=to after=verb-ing kinds=attitude -0.84
next=to after=verb-ing kinds=say -0.54
next=to after=verb-ing kinds=say+act -0.99
next=to after=verb-ing kinds=say+show -0.86
next=to after=verb-ing phrase -0.88
next=to after=verb-ing that -0.86
next=to after=verb-participle clause -1.19
next=to after=verb-participle kinds=act -0.58
next=to after=verb-participle kinds=attitude -0.44
next=to after=verb-participle kinds=say+act -0.56
next=to after=verb-participle kinds=say+show -0.42
next=to after=verb-participle phrase -0.93
next=to after=verb-past kinds=act -1.03
next=to after=verb-past kinds=attitude -0.73
next=to after=verb-past kinds=say 0.5
next=to after=verb-past kinds=say+act -0.71
next=to after=verb-past kinds=say+show -1.12
next=to after=verb-past phrase -0.93
next=to after=verb-past that -0.94
next=to after=verb-s clause -0.9
next=to after=verb-s kinds=act -0.68
next=to after=verb-s kinds=say+show -0.66
next=to after=verb-s that -0.57
next=to after=verb-s to -0.62
next=to clause -0.74
next=to kinds=act -0.6
next=to kinds=act+attitude -0.66
next=to kinds=attitude -0.31
next=to kinds=noun -0.25
next=to kinds=phrase -0.6
next=to kinds=say -0.42
next=to kinds=say+act -0.05
next=to kinds=say+act+attitude -1.08
next=to kinds=say+act+show -0.97
next=to kinds=say+attitude -1.26
next=to kinds=say+show -0.53
next=to kinds=say+show+attitude -0.73
next=to kinds=say+tell -0.63
next=to kinds=say+tell+act -1.42
next=to kinds=say+tell+show -0.93
next=to kinds=show -1.05
next=to kinds=tell -1.2
next=to kinds=tell+act -0.87
next=to kinds=tell+attitude -0.97
next=to kinds=tell+show -1.05
next=to phrase -0.4
next=took kinds=say+show -0.56
next=tuesday kinds=act+attitude 0.29
next=tuesday kinds=attitude -0.83
next=tuesday kinds=say -0.64
next=tuesday kinds=say+act -0.23
next=tuesday kinds=say+act+attitude -0.46
next=tuesday kinds=say+show -0.79
next=up kinds=act -0.85
next=used kinds=say+show -0.45
next=verb-base after=, clause -0.45
next=verb-base after=. clause -0.68
next=verb-base after=. kinds=attitude -0.5
next=verb-base after=. phrase -0.59
next=verb-base after=determiner kinds=say+show -0.59
next=verb-base after=determiner phrase -0.9
next=verb-base after=for clause -0.58
next=verb-base after=for kinds=act -0.39
next=verb-base after=function clause -0.47
next=verb-base after=function kinds=say+show -0.64
next=verb-base after=function that -0.56
next=verb-base after=in clause -0.58
next=verb-base after=name kinds=say+show -0.6
next=verb-base after=name phrase -0.83
next=verb-base after=name that -0.56
next=verb-base after=noun clause -0.62
next=verb-base after=noun kinds=act -0.49
next=verb-base after=noun kinds=say+show -0.51
next=verb-base after=noun phrase -0.85
next=verb-base after=of clause -0.7
next=verb-base after=of kinds=act -0.38
next=verb-base after=of kinds=say -0.62
next=verb-base after=of kinds=say+show -0.35
next=verb-base after=on clause -0.58
next=verb-base after=pronoun kinds=say+show -0.41
next=verb-base after=pronoun phrase -0.41
next=verb-base after=that clause -0.38
next=verb-base after=that kinds=say+show -0.46
next=verb-base after=to clause -0.86
next=verb-base after=to kinds=act 0.25
next=verb-base after=to kinds=say+act -0.45
next=verb-base after=to kinds=say+show -0.48
next=verb-base after=to phrase 0.16
next=verb-base after=verb-base clause -0.48
next=verb-base clause -1.43
next=verb-base phrase -0.85
next=verb-ing after=, clause 0.1
next=verb-ing after=, kinds=say+show 0.2
next=verb-ing after=determiner kinds=say+show -0.11
next=verb-ing after=determiner phrase -0.29
next=verb-ing after=determiner that 0.23
next=verb-ing after=name phrase -0.7
next=verb-ing after=noun clause -0.13
next=verb-ing after=noun kinds=attitude -0.76
next=verb-ing after=noun kinds=say+show -0.72
next=verb-ing after=noun phrase -0.31
next=verb-ing after=of clause -0.65
next=verb-ing after=that that 0.82
next=verb-ing after=verb-base clause -0.12
next=verb-ing clause 0.13
next=verb-ing phrase 0.39
next=verb-participle phrase -0.27
next=verb-past after=adverb kinds=say+show -0.55
next=verb-past after=adverb phrase -0.66
next=verb-past after=as phrase -0.58
next=verb-past after=by kinds=act -0.57
next=verb-past after=by kinds=attitude -0.46
next=verb-past after=by kinds=say -0.57
next=verb-past after=by kinds=say+act -0.57
next=verb-past after=by kinds=say+show 0.05
next=verb-past after=by phrase -1.33
next=verb-past after=determiner kinds=attitude 0.28
next=verb-past after=determiner kinds=phrase -0.45
next=verb-past after=determiner kinds=say -0.85
next=verb-past after=determiner kinds=say+act -0.7
next=verb-past after=determiner kinds=say+show -0.55
next=verb-past after=determiner kinds=tell+show -0.53
next=verb-past after=determiner phrase -0.23
next=verb-past after=determiner that -0.25
next=verb-past after=for kinds=say+show -0.7
next=verb-past after=for phrase -0.59
next=verb-past after=function kinds=act -0.64
next=verb-past after=function kinds=attitude -0.53
next=verb-past after=function kinds=say+show -1.1
next=verb-past after=function phrase -0.49
next=verb-past after=function that -0.77
next=verb-past after=in kinds=say+show -0.56
next=verb-past after=in phrase -0.67
next=verb-past after=name phrase -0.41
next=verb-past after=noun clause -0.67
next=verb-past after=noun kinds=act -0.57
next=verb-past after=noun kinds=attitude 0.13
next=verb-past after=noun kinds=say -0.59
next=verb-past after=noun kinds=say+show -1.05
next=verb-past after=noun phrase -0.38
next=verb-past after=noun that -0.97
next=verb-past after=on kinds=say+show -0.54
next=verb-past after=on phrase 0.29
next=verb-past after=possessive kinds=say+show -0.79
next=verb-past after=possessive phrase 0.4
next=verb-past after=possessive that -0.48
next=verb-past after=pronoun kinds=say+show -0.76
next=verb-past after=pronoun phrase -0.15
next=verb-past after=quoted kinds=say+show -0.53
next=verb-past after=quoted phrase -0.73
next=verb-past after=that kinds=say+show -0.7
next=verb-past after=that phrase -0.71
next=verb-past after=to kinds=act 0.23
next=verb-past after=to kinds=say -0.86
next=verb-past after=to kinds=say+show -0.81
next=verb-past after=to kinds=tell -0.59
next=verb-past after=to phrase -0.19
next=verb-past after=to that -0.24
next=verb-past after=verb-base phrase 0.35
next=verb-past after=verb-ing kinds=say+show -0.5
next=verb-past after=verb-ing phrase -0.45
next=verb-past after=verb-past kinds=say+show -0.59
next=verb-past after=verb-past phrase -0.59
next=verb-past after=verb-s kinds=say+show -0.59
next=verb-past after=verb-s phrase -0.58
next=verb-past after=with kinds=say+show -0.48
next=verb-past clause -0.35
next=verb-past phrase -0.65
next=verb-s after=, clause -0.51
next=verb-s after=, kinds=act -0.37
next=verb-s after=. clause -0.46
next=verb-s after=. kinds=act -0.49
next=verb-s after=about clause -0.44
next=verb-s after=determiner kinds=say+show -0.83
next=verb-s after=determiner phrase -0.61
next=verb-s after=determiner that -0.58
next=verb-s after=function clause -0.55
next=verb-s after=function kinds=say+show -0.41
next=verb-s after=function that -0.45
next=verb-s after=name kinds=say+show -0.29
next=verb-s after=name phrase -0.29
next=verb-s after=noun kinds=say+show -0.72
next=verb-s after=noun phrase 0.26
next=verb-s after=on clause -0.52
next=verb-s after=on kinds=act -0.46
next=verb-s after=possessive kinds=say+show -0.45
next=verb-s after=possessive phrase -0.6
next=verb-s after=pronoun kinds=say+show -0.3
next=verb-s after=pronoun phrase -0.46
next=verb-s after=quoted kinds=say+show -0.36
next=verb-s after=quoted phrase -0.31
next=verb-s after=that kinds=act -0.61
next=verb-s after=that phrase -1
next=verb-s after=to kinds=say+show -0.6
next=verb-s after=to phrase -0.53
next=verb-s after=verb-ing kinds=say+show -0.48
next=verb-s after=verb-ing phrase -0.64
next=verb-s clause -1.59
next=verb-s phrase -0.62
next=voted kinds=say+show -0.51
next=want kinds=say+show -0.38
next=wanted kinds=say+show -0.69
next=wants kinds=say+show -0.44
next=was kinds=act 0.07
next=was kinds=attitude -0.95
next=was kinds=noun -0.28
next=was kinds=phrase -0.46
next=was kinds=say -0.15
next=was kinds=say+act -0.98
next=was kinds=say+attitude -0.63
next=was kinds=say+show -1.38
next=was kinds=tell -0.67
next=wednesday kinds=act -0.31
next=wednesday kinds=say 0.13
next=wednesday kinds=say+show -0.61
next=were kinds=act -0.89
next=were kinds=attitude 0.4
next=were kinds=say+act -0.38
next=were kinds=say+show -1.22
next=what kinds=say+show -0.66
next=what phrase -0.97
next=when after=determiner clause 0.22
next=when after=determiner kinds=attitude 0.05
next=when after=determiner kinds=say+attitude -0.62
next=when after=determiner kinds=say+show -0.72
next=when after=determiner phrase -0.11
next=when after=determiner that -0.68
next=when after=it clause -0.86
next=when after=it kinds=attitude 0.27
next=when after=it kinds=say+show -0.76
next=when after=it phrase 0.5
next=when after=it that -1.18
next=when after=name clause 0.13
next=when after=name kinds=act -0.17
next=when after=name kinds=attitude -0.35
next=when after=name kinds=say+show -0.97
next=when after=name phrase -0.32
next=when after=name that -0.3
next=when after=noun clause -0.8
next=when after=noun kinds=say+show -0.69
next=when after=noun that -0.55
next=when after=pronoun clause -0.22
next=when after=pronoun kinds=act -0.07
next=when after=pronoun kinds=noun -1.18
next=when after=pronoun kinds=say+tell+act -0.61
next=when after=pronoun kinds=tell 0.11
next=when after=pronoun phrase 0.27
next=when after=pronoun that -0.97
next=when after=pronoun to -0.93
next=when after=verb-ing clause -0.63
next=when after=verb-ing kinds=act -0.21
next=when after=verb-ing kinds=say+show -0.61
next=when after=verb-ing phrase -0.15
next=when after=verb-past kinds=act 0.43
next=when after=verb-past kinds=say+show 0.43
next=when after=verb-past phrase 0.18
next=when clause -0.4
next=when kinds=act 0.2
next=when kinds=act+attitude -0.08
next=when kinds=attitude -0.1
next=when kinds=noun -0.05
next=when kinds=say -0.38
next=when kinds=say+act -0.27
next=when kinds=say+act+attitude -0.74
next=when kinds=say+attitude -0.88
next=when kinds=say+show -0.15
next=when kinds=say+tell+act -0.74
next=when kinds=tell -0.19
next=when phrase 0.28
next=where kinds=say+show -0.78
next=whether phrase -0.72
next=which after=determiner clause -0.81
next=which after=determiner kinds=act -0.53
next=which after=determiner kinds=say+show -0.32
next=which after=determiner phrase -0.77
next=which after=determiner that -0.48
next=which after=function clause -0.27
next=which after=function kinds=act 0.08
next=which after=function kinds=act+attitude 0.13
next=which after=function kinds=attitude -0.1
next=which after=function kinds=say -0.61
next=which after=function kinds=say+act -0.95
next=which after=function kinds=say+show -0.76
next=which after=function kinds=say+tell+act -0.46
next=which after=function that -0.63
next=which after=name clause -0.53
next=which after=name kinds=act -0.32
next=which after=name kinds=say+show -0.46
next=which after=name phrase -0.58
next=which after=name that -0.39
next=which after=name to -0.64
next=which after=noun clause -0.78
next=which after=noun kinds=act -0.52
next=which after=noun kinds=attitude -0.61
next=which after=noun kinds=say+act -0.36
next=which after=noun kinds=say+show -0.48
next=which after=noun phrase -0.59
next=which after=noun that -0.76
next=which after=pronoun clause -0.82
next=which after=pronoun kinds=act -1.19
next=which after=pronoun kinds=noun -0.48
next=which after=pronoun kinds=say+act 0.32
next=which after=pronoun kinds=say+show -0.27
next=which after=pronoun kinds=tell -0.54
next=which after=pronoun kinds=tell+show -0.36
next=which after=pronoun phrase -0.13
next=which after=pronoun that -0.76
next=which after=verb-past clause -0.73
next=which after=verb-past kinds=act -0.36
next=which after=verb-past kinds=attitude -0.44
next=which after=verb-past kinds=say+show -0.48
next=which after=verb-past phrase -0.78
next=which after=verb-past that -0.75
next=which after=verb-s clause -0.52
next=which after=verb-s kinds=act 0.27
next=which after=verb-s kinds=say+act -0.71
next=which after=verb-s kinds=say+show -0.49
next=which after=verb-s phrase 0.15
next=which after=verb-s that -0.47
next=which clause -0.67
next=which kinds=act -0.25
next=which kinds=act+attitude -0.45
next=which kinds=attitude -0.49
next=which kinds=noun -0.9
next=which kinds=phrase -0.39
next=which kinds=say -1.02
next=which kinds=say+act -0.33
next=which kinds=say+act+attitude -0.66
next=which kinds=say+act+show -0.5
next=which kinds=say+show -1.01
next=which kinds=say+tell+act -0.74
next=which kinds=tell -0.74
next=which kinds=tell+show -0.82
next=which phrase -0.37
next=while after=determiner clause -0.68
next=while after=determiner kinds=say+show -0.59
next=while after=determiner phrase -0.93
next=while after=function clause -0.68
next=while after=name clause 0.36
next=while after=name kinds=act 0.81
next=while after=name kinds=say+show 0.05
next=while after=name kinds=tell+show -0.61
next=while after=name phrase 0.1
next=while after=name that -0.87
next=while after=noun clause -0.86
next=while after=noun kinds=act 0.06
next=while after=noun kinds=attitude -0.55
next=while after=noun kinds=say+show -0.79
next=while after=noun that -0.65
next=while after=number clause -0.72
next=while after=number kinds=say+show 0.3
next=while after=pronoun kinds=say+show -0.86
next=while after=pronoun phrase -1
next=while after=pronoun that -0.71
next=while after=verb-ing clause 0.13
next=while after=verb-ing kinds=attitude -0.1
next=while after=verb-ing kinds=say+act+attitude -0.66
next=while after=verb-ing phrase -0.35
next=while after=verb-ing that -0.95
next=while after=verb-ing to -0.19
next=while clause -0.44
next=while kinds=act 0.36
next=while kinds=act+attitude -0.6
next=while kinds=attitude -0.15
next=while kinds=noun -0.95
next=while kinds=say -0.79
next=while kinds=say+act -1.15
next=while kinds=say+act+attitude -0.76
next=while kinds=say+show -0.14
next=while kinds=say+tell+act 0.48
next=while kinds=show -0.59
next=while kinds=tell+show -0.76
next=while phrase 0.19
next=who after=function clause -1.3
next=who after=function kinds=act -1.65
next=who after=function kinds=act+attitude -0.8
next=who after=function kinds=attitude 0.07
next=who after=function kinds=noun -0.92
next=who after=function kinds=say -1.01
next=who after=function kinds=say+act -0.39
next=who after=function kinds=say+act+attitude -0.65
next=who after=function kinds=say+act+show -0.48
next=who after=function kinds=say+show -0.85
next=who after=function kinds=say+tell+act -0.67
next=who after=function kinds=show -0.52
next=who after=function kinds=tell -0.78
next=who after=function kinds=tell+show -0.65
next=who after=function phrase -0.63
next=who after=function that -0.09
next=who after=function to -1.04
next=who after=name phrase -0.79
next=who after=noun clause -0.8
next=who after=noun kinds=act 0.1
next=who after=noun kinds=attitude -0.61
next=who after=noun kinds=say+show -0.37
next=who after=noun phrase -1.06
next=who after=noun to -0.54
next=who after=pronoun clause -0.71
next=who after=verb-base clause -0.83
next=who after=verb-base kinds=act -0.08
next=who after=verb-base kinds=attitude -1
next=who after=verb-base kinds=noun -0.53
next=who after=verb-base kinds=say -0.55
next=who after=verb-base kinds=say+act -0.5
next=who after=verb-base kinds=say+show -0.67
next=who after=verb-base phrase -0.37
next=who after=verb-base that -0.98
next=who after=verb-past clause -0.23
next=who after=verb-past kinds=act 0.06
next=who after=verb-past kinds=act+attitude -0.4
next=who after=verb-past kinds=attitude -1.03
next=who after=verb-past kinds=noun -0.8
next=who after=verb-past kinds=say -0.92
next=who after=verb-past kinds=say+act -0.63
next=who after=verb-past kinds=say+show -0.69
next=who after=verb-past kinds=say+tell+act -0.43
next=who after=verb-past phrase -0.66
next=who after=verb-past that -0.96
next=who after=verb-past to 0.22
next=who after=verb-s clause -0.83
next=who after=verb-s kinds=act -0.87
next=who after=verb-s kinds=attitude -0.68
next=who after=verb-s kinds=say+show -0.52
next=who after=verb-s phrase -0.9
next=who after=verb-s that -0.6
next=who clause -0.47
next=who kinds=act -0.08
next=who kinds=act+attitude -1.14
next=who kinds=act+show -0.63
next=who kinds=attitude -0.4
next=who kinds=noun -1.39
next=who kinds=phrase -0.37
next=who kinds=say -0.49
next=who kinds=say+act -0.66
next=who kinds=say+act+attitude -0.77
next=who kinds=say+act+show -0.69
next=who kinds=say+attitude -0.49
next=who kinds=say+show -1.19
next=who kinds=say+tell+act -0.74
next=who kinds=show -0.66
next=who kinds=tell -0.41
next=who kinds=tell+attitude 0.25
next=who kinds=tell+show -0.75
next=who phrase -0.68
next=will kinds=attitude -1.64
next=will kinds=noun -0.79
next=will kinds=say -0.74
next=will kinds=say+act -0.71
next=will kinds=say+act+attitude -0.58
next=will kinds=say+attitude -0.76
next=will kinds=say+show -1.26
next=with after=determiner clause -0.66
next=with after=determiner kinds=act 0.13
next=with after=determiner kinds=act+attitude -0.84
next=with after=determiner kinds=act+show -0.62
next=with after=determiner kinds=attitude -0.33
next=with after=determiner kinds=noun -1.12
next=with after=determiner kinds=say -0.45
next=with after=determiner kinds=say+act -0.4
next=with after=determiner kinds=say+attitude -0.58
next=with after=determiner kinds=say+show -0.8
next=with after=determiner kinds=say+tell+act -0.48
next=with after=determiner kinds=show -0.39
next=with after=determiner kinds=tell -0.56
next=with after=determiner kinds=tell+show -0.63
next=with after=determiner phrase -0.22
next=with after=determiner quoted -0.68
next=with after=determiner that -1.22
next=with after=determiner to -0.48
next=with after=function clause -0.66
next=with after=function kinds=act -0.38
next=with after=function kinds=say -0.62
next=with after=function kinds=say+show -0.44
next=with after=function phrase -0.6
next=with after=function that -0.75
next=with after=it clause -0.54
next=with after=name clause -0.7
next=with after=name kinds=act -0.72
next=with after=name kinds=act+attitude 0.47
next=with after=name kinds=act+show -0.64
next=with after=name kinds=attitude 0.23
next=with after=name kinds=noun -0.63
next=with after=name kinds=phrase -0.37
next=with after=name kinds=say -0.84
next=with after=name kinds=say+act -1.04
next=with after=name kinds=say+attitude -0.61
next=with after=name kinds=say+show -0.9
next=with after=name kinds=say+tell+act -0.36
next=with after=name kinds=tell -0.83
next=with after=name kinds=tell+show -0.63
next=with after=name phrase 0.13
next=with after=name that -1.08
next=with after=name to -1.27
next=with after=noun clause -0.29
next=with after=noun kinds=act -0.18
next=with after=noun kinds=act+attitude -0.83
next=with after=noun kinds=attitude 0.11
next=with after=noun kinds=say -0.56
next=with after=noun kinds=say+act -0.17
next=with after=noun kinds=say+attitude -0.55
next=with after=noun kinds=say+show -0.84
next=with after=noun kinds=say+tell+act -0.66
next=with after=noun kinds=show -0.47
next=with after=noun kinds=tell -0.44
next=with after=noun kinds=tell+show -0.69
next=with after=noun phrase -0.26
next=with after=noun quoted -0.6
next=with after=noun that -1.04
next=with after=noun to -0.28
next=with after=number clause -0.65
next=with after=number kinds=say+show -0.64
next=with after=number kinds=show -0.45
next=with after=number kinds=tell+show -0.45
next=with after=number phrase -0.41
next=with after=number that -0.69
next=with after=possessive clause -1.05
next=with after=possessive kinds=attitude -0.65
next=with after=possessive kinds=say -0.63
next=with after=possessive kinds=say+act -0.43
next=with after=possessive kinds=say+show -0.61
next=with after=possessive kinds=say+tell+act -0.45
next=with after=possessive phrase -0.1
next=with after=possessive that -0.83
next=with after=possessive to -0.77
next=with after=pronoun clause -0.93
next=with after=pronoun kinds=attitude -0.52
next=with after=pronoun kinds=say+show -0.43
next=with after=pronoun that -0.73
next=with after=quoted that -0.52
next=with after=that clause -0.51
next=with after=verb-base clause -0.6
next=with after=verb-base phrase -0.62
next=with after=verb-ing clause -0.48
next=with after=what clause -0.57
next=with clause -0.92
next=with kinds=act -0.28
next=with kinds=act+show -0.32
next=with kinds=attitude -0.14
next=with kinds=noun -0.86
next=with kinds=phrase -0.42
next=with kinds=say -0.58
next=with kinds=say+act -0.4
next=with kinds=say+act+attitude -1.1
next=with kinds=say+act+show -0.86
next=with kinds=say+attitude -1.09
next=with kinds=say+show -1.09
next=with kinds=say+tell+act -0.99
next=with kinds=say+tell+show -0.61
next=with kinds=show -0.86
next=with kinds=tell -0.99
next=with kinds=tell+show -1.03
next=with phrase -0.62
next=would kinds=act 0.31
next=would kinds=attitude -0.55
next=would kinds=say -0.64
next=would kinds=say+act -0.9
next=would kinds=say+show -1.24
next=would kinds=tell -0.64
next=– after=function clause 0.32
next=– clause 0.43
next=– kinds=act 0.44
next=– kinds=say 0.2
next=– kinds=say+show 0.36
next=– phrase 0.52
next=— after=adverb clause -0.8
next=— after=and clause -0.38
next=— after=and kinds=act 0.1
next=— after=and kinds=attitude -0.16
next=— after=and kinds=say+show 0.14
next=— after=and phrase 0.51
next=— after=and that -0.28
next=— after=determiner clause 0.05
next=— after=determiner kinds=attitude -0.2
next=— after=determiner kinds=say+show 0.64
next=— after=determiner phrase 0.41
next=— after=determiner that 0.7
next=— after=function clause 0.66
next=— after=function kinds=act 0.45
next=— after=function kinds=attitude 0.05
next=— after=function kinds=say -0.65
next=— after=function kinds=say+show -0.62
next=— after=function phrase 0.17
next=— after=function that -0.31
next=— after=name clause 0.18
next=— after=name kinds=act 0.32
next=— after=noun clause -0.07
next=— after=noun kinds=act -0.07
next=— after=to clause 0.08
next=— after=verb-ing clause -0.25
next=— clause 0.55
next=— kinds=act -0.48
next=— kinds=act+attitude 0.28
next=— kinds=attitude 0.16
next=— kinds=noun 0.31
next=— kinds=say -0.54
next=— kinds=say+act 0.12
next=— kinds=say+show 0.11
next=— kinds=tell -0.21
next=— kinds=tell+show 0.16
next=— phrase 0.26
next=‘ kinds=act -0.78
next=‘ phrase -0.65
part -0.34
part cue=accept 0.37
part cue=according to -1.03
part cue=accuse -0.55
part cue=acknowledge -0.17
part cue=add -0.72
part cue=address -0.23
part cue=admit -0.27
part cue=advise -0.4
part cue=advocate -0.43
part cue=agree -0.28
part cue=aim -0.44
part cue=alarm -0.78
part cue=anger 0.15
part cue=announce 0.13
part cue=answer 0.06
part cue=apologize 0.16
part cue=appeal 0.09
part cue=appear -0.31
part cue=applaud -0.46
part cue=appoint -0.55
part cue=approve -0.54
part cue=argue -0.52
part cue=ask -0.11
part cue=assail -0.24
part cue=assert 0.12
part cue=assume -0.09
part cue=assure -0.55
part cue=attack 0.05
part cue=authorize -0.3
part cue=back -0.08
part cue=believe -0.69
part cue=bemoan -0.38
part cue=blame -0.23
part cue=blast -0.28
part cue=boast -0.41
part cue=brag -0.11
part cue=broadcast 0.2
part cue=call -0.24
part cue=campaign -0.21
part cue=cast -0.49
part cue=caution -0.08
part cue=celebrate 0.3
part cue=challenge -0.26
part cue=chant -0.11
part cue=charge -0.42
part cue=cheer -1
part cue=chide -0.27
part cue=choose -0.2
part cue=cite -0.31
part cue=claim 0.16
part cue=clarify -0.25
part cue=compare -0.2
part cue=complain -0.58
part cue=concede -0.14
part cue=concern -0.65
part cue=conclude -0.37
part cue=confirm 0.09
part cue=consider -0.3
part cue=contemplate -0.51
part cue=contend -0.27
part cue=continue -0.49
part cue=convince -0.84
part cue=count -0.17
part cue=counter -0.23
part cue=credit -0.21
part cue=criticize -0.25
part cue=cry 0.2
part cue=debate -0.26
part cue=decide 0.16
part cue=declare 0.11
part cue=decline -0.12
part cue=deem 0.38
part cue=defend -0.16
part cue=demand -0.28
part cue=demonstrate -0.06
part cue=denounce 0.21
part cue=deny 0.18
part cue=deride -0.49
part cue=describe -0.11
part cue=detail -0.72
part cue=determine -0.71
part cue=disavow 0.09
part cue=disclose -0.65
part cue=discuss -0.27
part cue=dislike 0.13
part cue=dispute -0.56
part cue=doubt -0.15
part cue=echo -0.29
part cue=email -0.66
part cue=embrace 0.31
part cue=emphasize -0.48
part cue=encourage -0.68
part cue=endorse 0.05
part cue=enjoy -0.35
part cue=estimate 0.15
part cue=expect -0.09
part cue=explain -0.42
part cue=express -0.17
part cue=eye -0.32
part cue=favor -0.55
part cue=fear -0.63
part cue=feel -0.41
part cue=figure -1.18
part cue=find -0.77
part cue=focus -0.42
part cue=go 0.11
part cue=guess -0.54
part cue=hail -0.19
part cue=hear -0.16
part cue=highlight -0.43
part cue=hint -0.36
part cue=hope -0.71
part cue=identify -0.27
part cue=ignore 0.08
part cue=imagine -0.64
part cue=imply -0.05
part cue=indicate -0.37
part cue=inform -0.06
part cue=insult -0.38
part cue=intend 0.06
part cue=interest -0.26
part cue=interview -0.45
part cue=introduce 0.07
part cue=invoke 0.12
part cue=issue -0.05
part cue=joke -0.26
part cue=judge 0.07
part cue=knock -1.02
part cue=know -0.47
part cue=label -0.14
part cue=lament -0.73
part cue=lash -0.08
part cue=lay 0.06
part cue=learn -0.16
part cue=like -0.25
part cue=liken -0.82
part cue=list 0.2
part cue=long -0.27
part cue=look -0.23
part cue=love -0.12
part cue=maintain 0.35
part cue=mention -0.32
part cue=mock -0.33
part cue=name -0.19
part cue=nominate -0.27
part cue=note -0.55
part cue=noun:accusation -0.14
part cue=noun:advice -1.1
part cue=noun:agreement 0.1
part cue=noun:announcement -0.22
part cue=noun:argument -0.5
part cue=noun:assertion 0.31
part cue=noun:assumption -0.29
part cue=noun:belief -1.08
part cue=noun:complaint -0.38
part cue=noun:confidence -0.21
part cue=noun:criticism -0.08
part cue=noun:decision 0.08
part cue=noun:defense -0.42
part cue=noun:disagreement 0.1
part cue=noun:discussion 0.08
part cue=noun:effort -0.25
part cue=noun:endorsement 0.49
part cue=noun:evidence -0.22
part cue=noun:idea -0.34
part cue=noun:message -0.3
part cue=noun:news 0.5
part cue=noun:notion 0.07
part cue=noun:opinion -0.27
part cue=noun:opposition 0.31
part cue=noun:proposal -0.44
part cue=noun:rejection -0.08
part cue=noun:response 0.06
part cue=noun:speculation -0.43
part cue=noun:stance -0.38
part cue=noun:statement -0.21
part cue=noun:story -0.6
part cue=noun:suggestion -0.07
part cue=offer -0.2
part cue=oppose 0.29
part cue=opt -0.74
part cue=order -0.44
part cue=outline -0.89
part cue=paint 0.08
part cue=persuade -0.1
part cue=pick 0.58
part cue=plan -0.37
part cue=play -0.23
part cue=pledge -0.28
part cue=point -0.5
part cue=portray -1.13
part cue=position -0.31
part cue=praise -0.16
part cue=predict -0.61
part cue=present -0.37
part cue=promise -0.46
part cue=promote -0.41
part cue=propose -0.19
part cue=prove -0.6
part cue=publish -0.38
part cue=pursue 0.17
part cue=push 0.27
part cue=put -0.45
part cue=quote -0.91
part cue=rail -0.3
part cue=raise -0.05
part cue=rally -0.66
part cue=read -0.21
part cue=reaffirm -0.24
part cue=realize -0.49
part cue=reason 0.25
part cue=rebuke -0.71
part cue=rebut -0.49
part cue=recall -0.66
part cue=recognize -0.44
part cue=recommend -0.27
part cue=recount -0.27
part cue=refer -0.67
part cue=reference 0.11
part cue=reflect -0.35
part cue=refuse -0.17
part cue=reiterate -0.28
part cue=reject -0.1
part cue=remember -0.88
part cue=remind -0.2
part cue=repeat -0.28
part cue=reply -0.8
part cue=report -0.32
part cue=respond -0.2
part cue=reveal -0.14
part cue=rip -0.2
part cue=rule -0.25
part cue=say -0.49
part cue=see -0.42
part cue=seek -0.58
part cue=seem -0.45
part cue=sense -0.06
part cue=share -0.31
part cue=shock -0.05
part cue=shout -0.2
part cue=show -0.59
part cue=shrug 0.29
part cue=side 0.43
part cue=sign -0.26
part cue=signal -0.12
part cue=slam -0.11
part cue=speak -0.31
part cue=state -0.14
part cue=stress -0.68
part cue=suggest -0.19
part cue=surprise -1
part cue=suspect -0.65
part cue=target -0.28
part cue=tell -0.24
part cue=thank -0.19
part cue=think -0.52
part cue=tout -0.15
part cue=tweet 0.51
part cue=underscore -0.47
part cue=understand -0.14
part cue=upset -0.36
part cue=urge -0.32
part cue=view -0.05
part cue=voice 0.07
part cue=vow -0.35
part cue=want -0.55
part cue=warn -0.2
part cue=watch 0.16
part cue=welcome -0.35
part cue=wonder -0.44
part cue=worry 0.07
part cue=write -0.28
part first=, -0.44
part first=about 0.24
part first=adverb -0.24
part first=and 0.3
part first=as 0.06
part first=by -0.16
part first=day -0.53
part first=determiner -0.25
part first=for 0.07
part first=function -0.21
part first=how -0.64
part first=if -0.41
part first=in -0.09
part first=it -0.3
part first=name -0.13
part first=not -0.17
part first=noun -0.29
part first=number -0.12
part first=of 0.33
part first=on 0.1
part first=possessive -0.09
part first=pronoun -0.16
part first=quoted -0.05
part first=that -0.54
part first=there -0.22
part first=to -0.09
part first=verb-base -0.62
part first=verb-ing -0.3
part first=verb-past -0.68
part first=verb-s -0.65
part first=what -0.15
part first=when -0.57
part first=whether -0.59
part first=which -0.14
part first=who -0.14
part first=with -0.11
part kinds=act frame=adverbial -0.26
part kinds=act frame=bare -0.09
part kinds=act frame=colon -1.14
part kinds=act frame=later-that -0.17
part kinds=act frame=quoted -0.22
part kinds=act frame=that -0.66
part kinds=act+attitude frame=adverbial 0.35
part kinds=act+attitude frame=bare -0.14
part kinds=act+attitude frame=later-that -1.03
part kinds=act+attitude frame=quoted -0.51
part kinds=act+attitude frame=that -0.6
part kinds=act+show frame=bare -0.28
part kinds=act+show frame=preposition 0.26
part kinds=attitude frame=adverbial -0.34
part kinds=attitude frame=around -0.23
part kinds=attitude frame=bare -0.17
part kinds=attitude frame=colon -0.92
part kinds=attitude frame=comma -0.28
part kinds=attitude frame=later-that -0.53
part kinds=attitude frame=quoted -0.56
part kinds=attitude frame=that -0.68
part kinds=noun frame=adverbial -0.23
part kinds=noun frame=bare -0.08
part kinds=noun frame=colon -1.19
part kinds=noun frame=later-that -0.59
part kinds=noun frame=preposition 0.19
part kinds=noun frame=that 0.09
part kinds=phrase frame=around -0.33
part kinds=phrase frame=comma -1.13
part kinds=say frame=adverbial -0.17
part kinds=say frame=around -0.73
part kinds=say frame=bare -0.4
part kinds=say frame=colon -0.71
part kinds=say frame=comma -0.44
part kinds=say frame=later-that -0.3
part kinds=say frame=preposition -0.09
part kinds=say frame=quoted -0.2
part kinds=say frame=that -0.05
part kinds=say+act frame=adverbial -0.74
part kinds=say+act frame=around -0.36
part kinds=say+act frame=bare -0.05
part kinds=say+act frame=colon -0.15
part kinds=say+act frame=later-that -0.45
part kinds=say+act frame=preposition 0.15
part kinds=say+act frame=quoted -0.39
part kinds=say+act frame=that -0.05
part kinds=say+act+attitude frame=bare -0.35
part kinds=say+act+attitude frame=quoted -0.29
part kinds=say+act+attitude frame=that -0.23
part kinds=say+act+show frame=bare -0.27
part kinds=say+act+show frame=quoted 0.09
part kinds=say+attitude frame=adverbial -0.88
part kinds=say+attitude frame=bare -0.19
part kinds=say+attitude frame=preposition -0.2
part kinds=say+attitude frame=that -0.12
part kinds=say+show frame=adverbial -0.2
part kinds=say+show frame=around -0.91
part kinds=say+show frame=bare -0.15
part kinds=say+show frame=comma -0.75
part kinds=say+show frame=later-that -0.21
part kinds=say+show frame=preposition 0.38
part kinds=say+show frame=that -0.44
part kinds=say+show+attitude frame=bare -0.23
part kinds=say+show+attitude frame=that -0.43
part kinds=say+tell frame=bare -0.49
part kinds=say+tell frame=hearer -0.28
part kinds=say+tell frame=preposition -0.08
part kinds=say+tell frame=that -1.04
part kinds=say+tell+act frame=adverbial -0.1
part kinds=say+tell+act frame=bare -0.34
part kinds=say+tell+act frame=hearer -0.54
part kinds=say+tell+act frame=later-that -0.59
part kinds=say+tell+act frame=quoted -0.43
part kinds=say+tell+act frame=that -0.24
part kinds=say+tell+show frame=hearer -0.47
part kinds=say+tell+show frame=preposition -0.13
part kinds=say+tell+show frame=that -0.72
part kinds=show frame=adverbial -1.12
part kinds=show frame=bare -0.37
part kinds=show frame=preposition -0.11
part kinds=show frame=that -0.98
part kinds=tell frame=bare -0.17
part kinds=tell frame=hearer -0.47
part kinds=tell frame=later-that -0.14
part kinds=tell frame=preposition 0.17
part kinds=tell+act frame=bare -0.29
part kinds=tell+act frame=that -0.06
part kinds=tell+attitude frame=bare -0.21
part kinds=tell+attitude frame=hearer -0.43
part kinds=tell+attitude frame=that -0.91
part kinds=tell+show frame=bare -0.39
part kinds=tell+show frame=hearer -0.61
part kinds=tell+show frame=that -0.93
size=1 first=adverb -0.89
size=1 first=day -0.6
size=1 first=determiner 0.47
size=1 first=function 0.36
size=1 first=how -0.73
size=1 first=it 0.27
size=1 first=name 0.31
size=1 first=not -0.91
size=1 first=noun 0.1
size=1 first=number -0.44
size=1 first=on -0.66
size=1 first=possessive 0.69
size=1 first=pronoun -0.69
size=1 first=quoted 0.96
size=1 first=that -0.45
size=1 first=there -1.08
size=1 first=verb-base 0.19
size=1 first=verb-ing -0.8
size=1 first=verb-past -0.97
size=1 first=verb-s 0.18
size=1 first=when -0.57
size=1 first=whether -0.89
size=1 first=who -1.21
size=1 kinds=act 0.63
size=1 kinds=act+attitude 0.63
size=1 kinds=act+show -0.56
size=1 kinds=attitude 0.59
size=1 kinds=noun 0.24
size=1 kinds=phrase -0.99
size=1 kinds=say 0.33
size=1 kinds=say+act 0.29
size=1 kinds=say+act+attitude -0.4
size=1 kinds=say+act+show -0.58
size=1 kinds=say+attitude -0.61
size=1 kinds=say+show -0.2
size=1 kinds=say+show+attitude 0.48
size=1 kinds=say+tell 0.28
size=1 kinds=say+tell+show -0.55
size=1 kinds=show -0.94
size=1 kinds=tell -0.66
size=1 kinds=tell+act -0.49
size=1 kinds=tell+attitude -0.61
size=1 kinds=tell+show -1.45
size=1 part group=clause -1.52
size=1 part group=phrase 0.29
size=1 part group=quoted 0.34
size=1 part group=that -0.53
size=1 whole group=phrase 2.47
size=1 whole group=quoted 2.28
size=12+ first=about -0.52
size=12+ first=adverb -0.3
size=12+ first=and 0.61
size=12+ first=as -0.44
size=12+ first=at -0.34
size=12+ first=by -0.44
size=12+ first=day 0.31
size=12+ first=determiner -0.26
size=12+ first=for -0.56
size=12+ first=function -0.45
size=12+ first=how 0.15
size=12+ first=if 0.13
size=12+ first=it -0.11
size=12+ first=name -0.39
size=12+ first=not -0.16
size=12+ first=noun -0.54
size=12+ first=number -0.15
size=12+ first=of -0.88
size=12+ first=on -0.31
size=12+ first=possessive -0.43
size=12+ first=pronoun -0.34
size=12+ first=quoted -0.91
size=12+ first=that -0.16
size=12+ first=there -0.1
size=12+ first=to -0.46
size=12+ first=verb-base -0.15
size=12+ first=verb-ing -0.17
size=12+ first=verb-past 0.08
size=12+ first=verb-s -0.21
size=12+ first=what -0.18
size=12+ first=when -0.16
size=12+ first=whether 0.36
size=12+ first=who -0.88
size=12+ first=why -0.11
size=12+ first=with -0.4
size=12+ kinds=act -0.61
size=12+ kinds=act+attitude -0.5
size=12+ kinds=act+show -0.41
size=12+ kinds=attitude -0.58
size=12+ kinds=noun -0.61
size=12+ kinds=phrase 0.17
size=12+ kinds=say -0.55
size=12+ kinds=say+act -0.47
size=12+ kinds=say+act+attitude -0.36
size=12+ kinds=say+act+show -0.29
size=12+ kinds=say+attitude -0.33
size=12+ kinds=say+show -0.1
size=12+ kinds=say+show+attitude -0.24
size=12+ kinds=say+tell -0.17
size=12+ kinds=say+tell+act -0.65
size=12+ kinds=say+tell+show -0.23
size=12+ kinds=show -0.2
size=12+ kinds=tell -0.37
size=12+ kinds=tell+act -0.24
size=12+ kinds=tell+attitude 0.1
size=12+ kinds=tell+show -0.21
size=12+ part group=clause -0.91
size=12+ part group=phrase -0.51
size=12+ part group=quoted -0.85
size=12+ part group=that -0.11
size=12+ part group=to -0.49
size=12+ whole group=clause -0.55
size=12+ whole group=phrase -0.44
size=12+ whole group=quoted -0.66
size=12+ whole group=that -0.25
size=12+ whole group=to -0.44
size=2 first=, 0.25
size=2 first=: 0.75
size=2 first=adverb -0.74
size=2 first=as -0.18
size=2 first=at 0.32
size=2 first=by -0.29
size=2 first=determiner 0.06
size=2 first=for 0.32
size=2 first=function 0.69
size=2 first=how -0.57
size=2 first=in 0.54
size=2 first=it 0.19
size=2 first=name 0.2
size=2 first=noun 0.16
size=2 first=number 0.38
size=2 first=of 0.34
size=2 first=on 0.65
size=2 first=possessive 0.31
size=2 first=pronoun 0.3
size=2 first=quoted -0.78
size=2 first=there -0.55
size=2 first=to 0.26
size=2 first=verb-base -0.23
size=2 first=verb-ing -0.13
size=2 first=verb-past 0.2
size=2 first=verb-s -0.7
size=2 first=what -0.3
size=2 kinds=act 0.4
size=2 kinds=act+attitude 0.49
size=2 kinds=act+show -0.54
size=2 kinds=attitude 0.3
size=2 kinds=noun 0.69
size=2 kinds=phrase -1.01
size=2 kinds=say 0.41
size=2 kinds=say+act 0.29
size=2 kinds=say+act+show -0.15
size=2 kinds=say+attitude -0.23
size=2 kinds=say+show -0.92
size=2 kinds=say+show+attitude -0.16
size=2 kinds=say+tell 0.19
size=2 kinds=say+tell+act 0.41
size=2 kinds=say+tell+show -0.56
size=2 kinds=show -0.08
size=2 kinds=tell -0.11
size=2 kinds=tell+act -0.55
size=2 kinds=tell+attitude -0.76
size=2 kinds=tell+show -0.3
size=2 part group=clause -0.51
size=2 part group=phrase 0.46
size=2 part group=quoted -0.79
size=2 part group=that -0.54
size=2 whole group=clause 1.07
size=2 whole group=phrase 2.47
size=2 whole group=quoted -0.35
size=2 whole group=that 1.53
size=2 whole group=to 1.5
size=3-5 first=, -0.5
size=3-5 first=about 0.41
size=3-5 first=adverb 0.18
size=3-5 first=and 0.41
size=3-5 first=as 0.53
size=3-5 first=at 0.53
size=3-5 first=by 0.32
size=3-5 first=day -0.05
size=3-5 first=determiner 0.11
size=3-5 first=for 0.31
size=3-5 first=how 0.07
size=3-5 first=if -0.17
size=3-5 first=in -0.15
size=3-5 first=it -0.29
size=3-5 first=name -0.12
size=3-5 first=not -0.52
size=3-5 first=noun -0.05
size=3-5 first=number -0.13
size=3-5 first=of 0.74
size=3-5 first=on 0.41
size=3-5 first=pronoun 0.32
size=3-5 first=that -0.15
size=3-5 first=there -0.83
size=3-5 first=to 0.29
size=3-5 first=verb-base -0.22
size=3-5 first=verb-past -0.31
size=3-5 first=verb-s 0.06
size=3-5 first=what -0.43
size=3-5 first=when 0.33
size=3-5 first=whether -0.42
size=3-5 first=which 0.46
size=3-5 first=who -0.73
size=3-5 first=why -0.49
size=3-5 first=with 0.25
size=3-5 kinds=act 0.22
size=3-5 kinds=act+attitude 0.13
size=3-5 kinds=act+show 0.44
size=3-5 kinds=attitude 0.24
size=3-5 kinds=noun 0.45
size=3-5 kinds=phrase -0.18
size=3-5 kinds=say 0.11
size=3-5 kinds=say+act+show 0.34
size=3-5 kinds=say+show -0.18
size=3-5 kinds=say+show+attitude -0.87
size=3-5 kinds=say+tell -0.61
size=3-5 kinds=say+tell+act 0.07
size=3-5 kinds=say+tell+show -0.06
size=3-5 kinds=show -0.11
size=3-5 kinds=tell 0.4
size=3-5 kinds=tell+act -0.18
size=3-5 kinds=tell+attitude -0.22
size=3-5 kinds=tell+show -0.2
size=3-5 part group=clause 0.23
size=3-5 part group=quoted -0.19
size=3-5 part group=that -0.53
size=3-5 part group=to -0.17
size=3-5 whole group=clause 2.34
size=3-5 whole group=phrase 0.41
size=3-5 whole group=quoted -0.2
size=3-5 whole group=that 1.24
size=3-5 whole group=to 1.13
size=6-11 first=, -0.37
size=6-11 first=about 0.24
size=6-11 first=adverb 0.44
size=6-11 first=and -0.62
size=6-11 first=as -0.11
size=6-11 first=at -0.54
size=6-11 first=by 0.3
size=6-11 first=day -0.24
size=6-11 first=determiner -0.05
size=6-11 first=for 0.23
size=6-11 first=function -0.27
size=6-11 first=how 0.29
size=6-11 first=if 0.29
size=6-11 first=in -0.24
size=6-11 first=it -0.15
size=6-11 first=name -0.24
size=6-11 first=not 0.37
size=6-11 first=noun -0.26
size=6-11 first=number -0.55
size=6-11 first=of 0.06
size=6-11 first=on -0.23
size=6-11 first=possessive -0.28
size=6-11 first=pronoun 0.09
size=6-11 first=quoted -0.66
size=6-11 first=that 0.3
size=6-11 first=there 0.53
size=6-11 first=to 0.23
size=6-11 first=verb-base -0.18
size=6-11 first=verb-past 0.13
size=6-11 first=verb-s -0.17
size=6-11 first=what 0.51
size=6-11 first=when -0.63
size=6-11 first=whether -0.09
size=6-11 first=which 0.28
size=6-11 first=who 0.74
size=6-11 first=why 0.43
size=6-11 first=with 0.3
size=6-11 kinds=act -0.19
size=6-11 kinds=act+attitude -0.27
size=6-11 kinds=attitude -0.17
size=6-11 kinds=noun 0.12
size=6-11 kinds=phrase -0.24
size=6-11 kinds=say -0.14
size=6-11 kinds=say+act 0.06
size=6-11 kinds=say+act+attitude 0.32
size=6-11 kinds=say+act+show 0.46
size=6-11 kinds=say+attitude 0.19
size=6-11 kinds=say+show 0.08
size=6-11 kinds=say+show+attitude -0.29
size=6-11 kinds=say+tell -0.22
size=6-11 kinds=say+tell+act 0.05
size=6-11 kinds=say+tell+show 0.41
size=6-11 kinds=show -0.52
size=6-11 kinds=tell -0.21
size=6-11 kinds=tell+attitude -0.23
size=6-11 kinds=tell+show 0.65
size=6-11 part group=clause -0.13
size=6-11 part group=phrase -0.32
size=6-11 part group=quoted -0.71
size=6-11 part group=that -0.36
size=6-11 whole group=clause 0.46
size=6-11 whole group=phrase -0.14
size=6-11 whole group=quoted -0.32
size=6-11 whole group=that 1.24
size=6-11 whole group=to 0.25
whole 0.33
whole cue=accept -0.63
whole cue=according to 0.71
whole cue=accuse 0.74
whole cue=add 0.8
whole cue=address 0.07
whole cue=admit 0.1
whole cue=advocate 0.07
whole cue=affirm -0.21
whole cue=agree 0.16
whole cue=aim 0.3
whole cue=alarm 0.18
whole cue=allege -0.09
whole cue=allude 0.36
whole cue=anger -0.18
whole cue=announce -0.15
whole cue=answer -0.22
whole cue=apologize -0.12
whole cue=appeal 0.17
whole cue=appear 0.08
whole cue=applaud 0.61
whole cue=appoint 0.35
whole cue=approve 0.31
whole cue=argue 0.55
whole cue=ask -0.19
whole cue=assume -0.11
whole cue=assure 0.2
whole cue=attack -0.42
whole cue=authorize 0.35
whole cue=back -0.69
whole cue=bash -0.18
whole cue=believe 0.56
whole cue=bemoan 0.24
whole cue=blame 0.11
whole cue=blast -0.11
whole cue=boast 0.11
whole cue=broadcast -0.73
whole cue=brush -0.07
whole cue=call 0.22
whole cue=campaign -0.21
whole cue=care 0.37
whole cue=cast 0.34
whole cue=caution -0.14
whole cue=celebrate -0.71
whole cue=challenge 0.28
whole cue=chant -0.7
whole cue=charge 0.29
whole cue=cheer -0.05
whole cue=chide -0.17
whole cue=choose 0.09
whole cue=cite 0.18
whole cue=claim -0.19
whole cue=comment 0.11
whole cue=compare 0.11
whole cue=complain 0.26
whole cue=concern 0.36
whole cue=conclude 0.12
whole cue=condemn 0.07
whole cue=confirm -0.49
whole cue=congratulate 0.11
whole cue=consider -0.06
whole cue=contemplate 0.25
whole cue=continue 0.24
whole cue=contradict 0.61
whole cue=convince 0.5
whole cue=count -0.12
whole cue=counter -0.11
whole cue=credit 0.13
whole cue=cry -0.56
whole cue=debate 0.12
whole cue=decide -0.32
whole cue=declare -0.33
whole cue=decline 0.09
whole cue=decry -0.22
whole cue=deem -0.49
whole cue=defend -0.23
whole cue=demand -0.12
whole cue=demonstrate 0.05
whole cue=denounce -0.63
whole cue=deny -0.8
whole cue=deride 0.28
whole cue=desire 0.24
whole cue=detail 0.56
whole cue=determine 0.55
whole cue=disagree 0.34
whole cue=disavow -0.14
whole cue=disclose 0.34
whole cue=discuss 0.16
whole cue=dislike -0.47
whole cue=dismiss 0.16
whole cue=dispute -0.08
whole cue=document -0.06
whole cue=downplay 0.11
whole cue=echo -0.07
whole cue=email 0.34
whole cue=embrace -0.33
whole cue=emphasize 0.06
whole cue=encourage 0.38
whole cue=endorse -0.83
whole cue=enjoy 0.39
whole cue=estimate 0.07
whole cue=expect -0.07
whole cue=explain 0.52
whole cue=express 0.31
whole cue=eye 0.3
whole cue=favor -0.2
whole cue=fear 0.69
whole cue=feel 0.18
whole cue=figure 0.96
whole cue=find 0.52
whole cue=focus 0.23
whole cue=forecast 0.14
whole cue=forget 0.68
whole cue=go -0.42
whole cue=guess 0.19
whole cue=hail 0.05
whole cue=hate -0.4
whole cue=highlight 0.56
whole cue=hint -0.06
whole cue=hope 0.62
whole cue=identify -0.16
whole cue=ignore -0.15
whole cue=imagine 0.4
whole cue=imply -0.21
whole cue=impress -0.15
whole cue=indicate 0.1
whole cue=inform -0.15
whole cue=insist 0.06
whole cue=insult -0.32
whole cue=intend -0.15
whole cue=interview 0.41
whole cue=introduce -0.19
whole cue=invoke -0.37
whole cue=issue 0.28
whole cue=joke -0.07
whole cue=judge -0.15
whole cue=knock 0.45
whole cue=label -0.29
whole cue=lament 0.69
whole cue=lash -0.66
whole cue=lay -0.24
whole cue=learn -0.06
whole cue=like 0.35
whole cue=liken 0.78
whole cue=list -0.47
whole cue=lobby -0.33
whole cue=love 0.07
whole cue=maintain -0.23
whole cue=mention -0.11
whole cue=name 0.11
whole cue=need 0.06
whole cue=nominate 0.06
whole cue=note 0.27
whole cue=noun:account 0.66
whole cue=noun:accusation -0.22
whole cue=noun:advice 0.72
whole cue=noun:agreement -0.42
whole cue=noun:allegation -0.59
whole cue=noun:argument 0.1
whole cue=noun:assertion -0.59
whole cue=noun:assessment 0.1
whole cue=noun:assumption 0.26
whole cue=noun:belief 0.59
whole cue=noun:commitment -0.46
whole cue=noun:complaint 0.27
whole cue=noun:confidence 0.07
whole cue=noun:criticism -0.07
whole cue=noun:decision 0.07
whole cue=noun:defense -0.1
whole cue=noun:disagreement -0.27
whole cue=noun:discussion -0.9
whole cue=noun:effort 0.4
whole cue=noun:endorsement -0.66
whole cue=noun:enthusiasm 0.11
whole cue=noun:evidence 0.13
whole cue=noun:idea 0.26
whole cue=noun:message 0.31
whole cue=noun:news -0.36
whole cue=noun:notion -0.24
whole cue=noun:opinion 0.1
whole cue=noun:opposition -0.31
whole cue=noun:proposal 0.22
whole cue=noun:rejection -0.33
whole cue=noun:response -0.25
whole cue=noun:speculation 0.35
whole cue=noun:stance -0.05
whole cue=noun:story 0.61
whole cue=noun:suggestion 0.06
whole cue=offer 0.3
whole cue=oppose -0.93
whole cue=opt 0.15
whole cue=order 0.05
whole cue=outline 0.6
whole cue=persuade -0.13
whole cue=pick -0.83
whole cue=plan 0.25
whole cue=play 0.19
whole cue=pledge -0.16
whole cue=point 0.86
whole cue=portray 0.89
whole cue=position -0.46
whole cue=post -0.15
whole cue=predict 0.48
whole cue=prefer -0.13
whole cue=present 0.32
whole cue=press -0.09
whole cue=project -0.12
whole cue=promise 0.4
whole cue=promote -0.07
whole cue=propose -0.06
whole cue=protest 0.18
whole cue=prove -0.12
whole cue=pursue -0.47
whole cue=push -0.06
whole cue=put 0.33
whole cue=question 0.36
whole cue=quote 0.69
whole cue=rail -0.15
whole cue=raise -0.2
whole cue=rally 0.7
whole cue=reaffirm 0.23
whole cue=realize 0.12
whole cue=reason 0.11
whole cue=rebuke 0.07
whole cue=rebut 0.19
whole cue=recall 0.56
whole cue=recognize 0.28
whole cue=recommend -0.25
whole cue=recount 0.25
whole cue=refer 0.42
whole cue=reference 0.25
whole cue=reflect 0.16
whole cue=remark -0.17
whole cue=remember 0.61
whole cue=remind -0.05
whole cue=repeat 0.12
whole cue=reply 0.74
whole cue=report 0.27
whole cue=request -0.22
whole cue=resist 0.64
whole cue=respond 0.18
whole cue=retweet 0.22
whole cue=reveal 0.11
whole cue=rip 0.13
whole cue=rule 0.37
whole cue=say 0.39
whole cue=see 0.26
whole cue=seek 0.55
whole cue=seem 0.4
whole cue=share 0.17
whole cue=shock 0.08
whole cue=shout -0.21
whole cue=show 0.23
whole cue=shrug -1.03
whole cue=side -0.32
whole cue=sign -0.09
whole cue=signal -0.24
whole cue=slam -0.23
whole cue=sound -0.46
whole cue=speak -0.1
whole cue=state 0.05
whole cue=stress 0.44
whole cue=suggest 0.1
whole cue=support -0.38
whole cue=surprise 0.63
whole cue=suspect 0.39
whole cue=talk -0.1
whole cue=target -0.09
whole cue=tell 0.49
whole cue=thank -0.39
whole cue=think 0.5
whole cue=tout -0.05
whole cue=try -0.09
whole cue=tweet -0.29
whole cue=underscore 0.52
whole cue=understand -0.26
whole cue=upset 0.52
whole cue=urge 0.34
whole cue=view 0.13
whole cue=voice -0.35
whole cue=vote -0.32
whole cue=vouch -0.12
whole cue=vow 0.2
whole cue=want 0.36
whole cue=warn -0.06
whole cue=watch -0.27
whole cue=weigh 0.46
whole cue=welcome -0.06
whole cue=wish -0.23
whole cue=wonder 0.26
whole cue=worry -0.24
whole cue=write 0.16
whole cue=yell -0.09
whole first=, 0.36
whole first=: 0.91
whole first=about -0.34
whole first=adverb 0.11
whole first=and -0.12
whole first=as -0.22
whole first=but 0.66
whole first=by -0.06
whole first=day 0.49
whole first=determiner 0.17
whole first=for -0.06
whole first=function 0.2
whole first=how 0.76
whole first=if 0.31
whole first=in -0.21
whole first=name -0.15
whole first=not -0.15
whole first=noun 0.05
whole first=number -0.17
whole first=of -0.41
whole first=on -0.08
whole first=possessive -0.09
whole first=quoted -0.18
whole first=that 0.44
whole first=to 0.06
whole first=verb-base -0.06
whole first=verb-ing 0.18
whole first=verb-past 0.71
whole first=verb-s 0.61
whole first=what 0.34
whole first=when 0.26
whole first=whether 0.7
whole first=which -0.05
whole first=who -0.37
whole first=why 0.09
whole first=with 0.16
whole kinds=act frame=adverbial 0.05
whole kinds=act frame=bare 0.06
whole kinds=act frame=colon 0.98
whole kinds=act frame=later-that 0.39
whole kinds=act frame=preposition -0.14
whole kinds=act frame=quoted -0.3
whole kinds=act frame=that 0.8
whole kinds=act+attitude frame=adverbial -0.42
whole kinds=act+attitude frame=bare 0.09
whole kinds=act+attitude frame=later-that 0.32
whole kinds=act+attitude frame=preposition -0.21
whole kinds=act+attitude frame=quoted 0.72
whole kinds=act+attitude frame=that 0.52
whole kinds=act+show frame=bare 0.16
whole kinds=act+show frame=preposition -0.51
whole kinds=attitude frame=adverbial 0.34
whole kinds=attitude frame=around 0.07
whole kinds=attitude frame=bare -0.07
whole kinds=attitude frame=colon 0.53
whole kinds=attitude frame=comma 0.56
whole kinds=attitude frame=later-that 0.35
whole kinds=attitude frame=preposition -0.4
whole kinds=attitude frame=quoted 0.37
whole kinds=attitude frame=that 0.59
whole kinds=noun frame=adverbial 0.49
whole kinds=noun frame=bare 0.08
whole kinds=noun frame=colon 1.07
whole kinds=noun frame=comma 0.65
whole kinds=noun frame=later-that 0.79
whole kinds=noun frame=preposition -0.86
whole kinds=noun frame=that -0.09
whole kinds=phrase frame=around 0.13
whole kinds=phrase frame=comma 0.9
whole kinds=say frame=adverbial -0.1
whole kinds=say frame=around 1.06
whole kinds=say frame=bare 0.18
whole kinds=say frame=colon 0.93
whole kinds=say frame=comma 0.59
whole kinds=say frame=later-that 0.23
whole kinds=say frame=preposition -0.27
whole kinds=say frame=quoted -0.26
whole kinds=say frame=that 0.09
whole kinds=say+act frame=adverbial 0.61
whole kinds=say+act frame=around 0.4
whole kinds=say+act frame=bare -0.11
whole kinds=say+act frame=colon 0.44
whole kinds=say+act frame=comma 0.38
whole kinds=say+act frame=later-that 0.29
whole kinds=say+act frame=preposition -0.34
whole kinds=say+act frame=quoted 0.28
whole kinds=say+act frame=that 0.13
whole kinds=say+act+attitude frame=adverbial 0.05
whole kinds=say+act+attitude frame=bare 0.05
whole kinds=say+act+attitude frame=preposition -0.41
whole kinds=say+act+attitude frame=quoted 0.37
whole kinds=say+act+attitude frame=that 0.05
whole kinds=say+act+show frame=bare 0.11
whole kinds=say+act+show frame=quoted -0.31
whole kinds=say+attitude frame=adverbial 0.72
whole kinds=say+attitude frame=around 0.62
whole kinds=say+attitude frame=bare 0.31
whole kinds=say+attitude frame=that -0.14
whole kinds=say+show frame=adverbial 0.07
whole kinds=say+show frame=around 0.99
whole kinds=say+show frame=bare 0.37
whole kinds=say+show frame=colon 0.08
whole kinds=say+show frame=comma 0.67
whole kinds=say+show frame=later-that -0.3
whole kinds=say+show frame=preposition -0.5
whole kinds=say+show frame=quoted 0.32
whole kinds=say+show frame=that -0.15
whole kinds=say+show+attitude frame=around 0.47
whole kinds=say+show+attitude frame=bare 0.07
whole kinds=say+show+attitude frame=quoted -0.44
whole kinds=say+show+attitude frame=that 0.18
whole kinds=say+tell frame=colon -0.18
whole kinds=say+tell frame=preposition -0.46
whole kinds=say+tell frame=that 0.78
whole kinds=say+tell+act frame=adverbial -0.47
whole kinds=say+tell+act frame=bare 0.06
whole kinds=say+tell+act frame=comma 0.2
whole kinds=say+tell+act frame=hearer 0.55
whole kinds=say+tell+act frame=later-that 0.56
whole kinds=say+tell+act frame=preposition -0.41
whole kinds=say+tell+act frame=quoted 0.46
whole kinds=say+tell+act frame=that -0.12
whole kinds=say+tell+show frame=bare -0.15
whole kinds=say+tell+show frame=hearer 0.37
whole kinds=say+tell+show frame=preposition -0.33
whole kinds=say+tell+show frame=that 0.77
whole kinds=show frame=adverbial 0.66
whole kinds=show frame=bare 0.05
whole kinds=show frame=preposition -0.24
whole kinds=show frame=that 0.67
whole kinds=tell frame=around 0.88
whole kinds=tell frame=bare 0.18
whole kinds=tell frame=colon 0.8
whole kinds=tell frame=hearer 0.29
whole kinds=tell frame=later-that 0.22
whole kinds=tell frame=preposition -0.29
whole kinds=tell+act frame=that -0.07
whole kinds=tell+attitude frame=bare -0.13
whole kinds=tell+attitude frame=hearer -0.06
whole kinds=tell+attitude frame=that 0.64
whole kinds=tell+show frame=bare 0.05
whole kinds=tell+show frame=hearer 0.15
whole kinds=tell+show frame=that 0.68
`;

export const CUE_WEIGHTS = read(CUE_LINES);
export const END_WEIGHTS = read(END_LINES);

function read(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines.trim().split("\n").filter((x) => x).map((line) => {
      const cut = line.lastIndexOf(" ");
      return [line.slice(0, cut), Number(line.slice(cut + 1))] as const;
    }),
  );
}
