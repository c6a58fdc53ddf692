lexicon fr acts

set sites = site|usine|centrale|chantier

[inspect]                                    # an act of our own, in codebook.tsv
verb inspecter obj=@sites
> Le Chili a inspecté une usine au Pérou. => CONSULT CHL > PER

[nothing]                                    # looks like an act and is none
verb visiter obj=musée|exposition
> Le ministre péruvien a visité une exposition au Chili. => nothing

[off]                                        # shipped entries that we do not want
verb complimenter
